/// Prosa's website widget: one script, one custom element, no dependency.
///
///   <script type="module" src="https://prosa.example/widget/prosa-widget.js"
///     data-server="https://prosa.example" data-name="NetVale Fibra" data-language="pt-BR" data-theme="light" data-accent="#0b4f77"></script>
///
/// Only `src` is required: the server defaults to the script's own, the language to the browser's, the theme to the
/// visitor's. The session's token goes into headers only, never into an address, and to no other server.

const STORED = 'prosa-widget';
const SEEN = 'prosa-widget-seen'; // the highest number that was on screen, so that a new page counts only what is new
const SILENCE_MILLIS = 60_000; // the server's keep-alive comments come more often than this
const TYPING_MILLIS = 8_000;
const LIMIT_MILLIS = 20_000;
const MAX_LENGTH = 4096;

const WORDS = {
  pt: {
    'handed-over': 'Chamamos uma pessoa da equipe. Ela responde por aqui.', taken: '{name} entrou na conversa.', returned: 'O assistente está de volta.',
    name: 'Atendimento', open: 'Abrir o atendimento', close: 'Fechar', restart: 'Recomeçar a conversa', online: 'Responde na hora',
    connecting: 'Conectando…', offline: 'Sem conexão. Tentando de novo…', messages: 'Mensagens', write: 'Escreva sua mensagem', send: 'Enviar',
    hello: 'Olá! Como podemos ajudar?', hint: 'Escreva o que precisa: segunda via, internet lenta, senha do Wi-Fi…', you: 'Você', bot: 'Assistente',
    agent: 'Atendente', typing: 'digitando', sending: 'Enviando…', failed: 'Não enviada.', again: 'Tentar de novo',
    wait: 'Muitas mensagens em pouco tempo. Enviamos assim que possível.', refused: 'Não foi possível enviar esta mensagem.', download: 'Baixar',
    downloadFailed: 'Não foi possível baixar o arquivo.', concealed: 'Texto protegido', sure: 'Começar uma nova conversa? Esta sairá da tela.',
    yes: 'Começar de novo', no: 'Continuar aqui', newest: 'Ver mensagens novas', unread: 'mensagens não lidas', copy: 'Copiar código', copied: 'Copiado',
  },
  es: {
    'handed-over': 'Llamamos a una persona del equipo. Responde por aquí.', taken: '{name} entró en la conversación.', returned: 'El asistente está de vuelta.',
    name: 'Atención', open: 'Abrir la atención', close: 'Cerrar', restart: 'Empezar de nuevo', online: 'Responde al momento',
    connecting: 'Conectando…', offline: 'Sin conexión. Intentando de nuevo…', messages: 'Mensajes', write: 'Escriba su mensaje', send: 'Enviar',
    hello: '¡Hola! ¿En qué podemos ayudar?', hint: 'Escriba lo que necesita: copia de la factura, internet lento, clave del Wi-Fi…', you: 'Usted', bot: 'Asistente',
    agent: 'Agente', typing: 'escribiendo', sending: 'Enviando…', failed: 'No enviado.', again: 'Intentar de nuevo',
    wait: 'Muchos mensajes en poco tiempo. Lo enviaremos en cuanto sea posible.', refused: 'No se pudo enviar este mensaje.', download: 'Descargar',
    downloadFailed: 'No se pudo descargar el archivo.', concealed: 'Texto protegido', sure: '¿Empezar una conversación nueva? Esta saldrá de la pantalla.',
    yes: 'Empezar de nuevo', no: 'Seguir aquí', newest: 'Ver mensajes nuevos', unread: 'mensajes sin leer', copy: 'Copiar código', copied: 'Copiado',
  },
  en: {
    'handed-over': 'We called a person from our team, who will reply here.', taken: '{name} joined the conversation.', returned: 'The assistant is back.',
    name: 'Support', open: 'Open support chat', close: 'Close', restart: 'Start over', online: 'Replies right away',
    connecting: 'Connecting…', offline: 'No connection. Trying again…', messages: 'Messages', write: 'Write your message', send: 'Send',
    hello: 'Hello! How can we help?', hint: 'Tell us what you need: invoice copy, slow internet, Wi-Fi password…', you: 'You', bot: 'Assistant',
    agent: 'Agent', typing: 'typing', sending: 'Sending…', failed: 'Not sent.', again: 'Try again',
    wait: 'Many messages in a short time. We will send it as soon as possible.', refused: 'This message could not be sent.', download: 'Download',
    downloadFailed: 'The file could not be downloaded.', concealed: 'Protected text', sure: 'Start a new conversation? This one will leave the screen.',
    yes: 'Start over', no: 'Stay here', newest: 'See new messages', unread: 'unread messages', copy: 'Copy code', copied: 'Copied',
  },
  ru: {
    'handed-over': 'Мы позвали сотрудника. Он ответит здесь.', taken: 'К разговору подключился оператор: {name}.', returned: 'Снова отвечает помощник.',
    name: 'Поддержка', open: 'Открыть чат поддержки', close: 'Закрыть', restart: 'Начать заново', online: 'Отвечает сразу',
    connecting: 'Подключение…', offline: 'Нет связи. Пробуем ещё раз…', messages: 'Сообщения', write: 'Напишите сообщение', send: 'Отправить',
    hello: 'Здравствуйте! Чем помочь?', hint: 'Напишите, что нужно: копия счёта, медленный интернет, пароль Wi-Fi…', you: 'Вы', bot: 'Помощник',
    agent: 'Оператор', typing: 'печатает', sending: 'Отправка…', failed: 'Не отправлено.', again: 'Повторить',
    wait: 'Слишком много сообщений подряд. Отправим, как только будет можно.', refused: 'Не удалось отправить это сообщение.', download: 'Скачать',
    downloadFailed: 'Не удалось скачать файл.', concealed: 'Скрытый текст', sure: 'Начать новый разговор? Этот исчезнет с экрана.',
    yes: 'Начать заново', no: 'Остаться', newest: 'Показать новые сообщения', unread: 'непрочитанных сообщений', copy: 'Скопировать код', copied: 'Скопировано',
  },
};

const ICONS = {
  chat: 'M20 4H4a1.5 1.5 0 0 0-1.5 1.5v10A1.5 1.5 0 0 0 4 17h3v3.5L12 17h8a1.5 1.5 0 0 0 1.5-1.5v-10A1.5 1.5 0 0 0 20 4zM7.5 9h9M7.5 12.5h5.5',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9l6 6 6-6',
  restart: 'M20 11a8 8 0 0 0-14.3-4L3.5 9.5M3.5 4.5v5h5M4 13a8 8 0 0 0 14.3 4l2.2-2.5M20.5 19.5v-5h-5',
  send: 'M12 19.5v-15M5.5 11 12 4.5l6.5 6.5',
  file: 'M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5zM13.5 3v5.5H19',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
};

const STYLES = `
:host { all: initial; --accent: #7c1f5c; --on-accent: #fff; --ink: #1f1920; --soft: #5d535f; --ground: #fff; --sunken: #f3eef2; --line: #e5dce3;
  --link: var(--accent); --danger: #b3201d; --danger-soft: #fdeae8; color-scheme: light; position: fixed; z-index: 2147483000; inset: auto 0 0 auto;
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: var(--ink); -webkit-font-smoothing: antialiased; }
:host([theme="dark"]) { --ink: #f2edf1; --soft: #bdb2be; --ground: #1c181e; --sunken: #2b252d; --line: #3a323c; --link: color-mix(in oklab, var(--accent) 38%, white); --danger: #ff9f97; --danger-soft: #411a18; color-scheme: dark; }
@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { --ink: #f2edf1; --soft: #bdb2be; --ground: #1c181e; --sunken: #2b252d; --line: #3a323c;
  --link: color-mix(in oklab, var(--accent) 38%, white); --danger: #ff9f97; --danger-soft: #411a18; color-scheme: dark; } }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
button, textarea { font: inherit; color: inherit; margin: 0; }
button { cursor: pointer; border: 0; background: none; padding: 0; }
button:disabled { cursor: default; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
svg { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; display: block; flex: none; }
p, ol { margin: 0; padding: 0; list-style: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.launcher { position: fixed; right: max(20px, env(safe-area-inset-right)); bottom: max(20px, env(safe-area-inset-bottom)); width: 60px; height: 60px; border-radius: 50%; display: grid; place-items: center;
  background: var(--accent); color: var(--on-accent); box-shadow: 0 6px 24px rgb(40 10 35 / 30%); transition: transform 160ms; }
.launcher:hover { transform: scale(1.05); }
.launcher:active { transform: scale(0.96); }
.launcher svg { width: 28px; height: 28px; }
.badge { position: absolute; top: -3px; right: -3px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: #f2a02c; color: #33190a; font-size: 12px; font-weight: 700; line-height: 22px; box-shadow: 0 0 0 2px var(--ground); }
.panel { position: fixed; right: 20px; bottom: 94px; width: min(392px, calc(100vw - 40px)); height: min(660px, calc(100dvh - 116px)); display: flex; flex-direction: column; overflow: hidden;
  border-radius: 20px; background: var(--ground); box-shadow: 0 0 0 1px var(--line), 0 20px 60px rgb(40 10 35 / 26%); animation: open 220ms cubic-bezier(0.2, 0.8, 0.2, 1); transform-origin: bottom right; }
@keyframes open { from { opacity: 0; transform: translateY(14px) scale(0.97); } }
@keyframes rise { from { opacity: 0; transform: translateY(6px); } }
@keyframes blink { 0%, 60%, 100% { opacity: 0.3; transform: none; } 30% { opacity: 1; transform: translateY(-3px); } }
.head { display: flex; align-items: center; gap: 12px; padding: 14px 10px 14px 18px; background: var(--accent); color: var(--on-accent); }
.head .face { width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center; background: rgb(255 255 255 / 18%); font-weight: 650; font-size: 15px; }
.head .who { flex: 1; min-width: 0; line-height: 1.3; }
.head strong { display: block; font-size: 16px; font-weight: 650; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.head small { display: flex; align-items: center; gap: 6px; font-size: 13px; }
.head small::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: #7ce0a3; }
.head small[data-state="connecting"]::before { background: #f5b04c; }
.head small[data-state="offline"]::before { background: #ffb3ab; }
.head button { width: 40px; height: 40px; display: grid; place-items: center; border-radius: 10px; transition: background 140ms; }
.head button:hover { background: rgb(255 255 255 / 16%); }
.head :focus-visible { outline-color: currentColor; outline-offset: -2px; }
.ask { padding: 14px 18px; background: var(--sunken); border-bottom: 1px solid var(--line); animation: rise 160ms; }
.ask div { display: flex; gap: 8px; margin-top: 10px; flex-wrap: wrap; }
.ask button { min-height: 36px; padding: 0 14px; border-radius: 9px; font-size: 14px; font-weight: 550; border: 1px solid var(--line); background: var(--ground); }
.ask button:first-child { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.body { position: relative; flex: 1; min-height: 0; }
ol { height: 100%; overflow-y: auto; padding: 18px 16px 10px; display: flex; flex-direction: column; overscroll-behavior: contain; scrollbar-width: thin; }
ol:focus-visible { outline-offset: -3px; }
.hello { margin: auto 12px; padding: 24px 0; text-align: center; color: var(--soft); }
.hello strong { display: block; margin-bottom: 6px; font-size: 19px; letter-spacing: -0.01em; color: var(--ink); }
li { display: flex; flex-direction: column; align-items: flex-start; max-width: 86%; margin-top: 4px; align-self: flex-start; }
li.fresh { animation: rise 180ms cubic-bezier(0.2, 0.8, 0.2, 1); }
li.mine { align-self: flex-end; align-items: flex-end; }
li.turn { margin-top: 14px; }
li.notice { align-self: center; max-width: 92%; margin: 14px 0 6px; color: var(--soft); font-size: 13px; text-align: center; align-items: center; }
.name { margin: 0 0 3px 4px; color: var(--soft); font-size: 12.5px; }
.bubble { padding: 9px 13px; border-radius: 16px; background: var(--sunken); white-space: pre-wrap; overflow-wrap: anywhere; max-width: 100%; }
li:not(.turn) > .name { display: none; }
li.turn:not(.mine) .bubble { border-top-left-radius: 5px; }
.mine .bubble { background: var(--accent); color: var(--on-accent); }
li.turn.mine .bubble { border-top-right-radius: 5px; }
.bubble a { color: inherit; }
.bubble code { font: 13px/1.45 ui-monospace, Menlo, Consolas, monospace; }
.code { display: block; margin: 6px 0 8px; border-radius: 10px; background: var(--ground); border: 1px solid var(--line); overflow: hidden; }
.code code { display: block; padding: 9px 11px; max-height: 10.4em; overflow-y: auto; word-break: break-all; user-select: all; }
.code button { width: 100%; min-height: 36px; border-top: 1px solid var(--line); color: var(--link); font-weight: 600; font-size: 14px; }
.code button:hover, .paper:hover { background: var(--sunken); }
.sending { opacity: 0.7; }
time, .state { margin: 3px 4px 0; font-size: 12px; color: var(--soft); }
li:has(+ li:not(.turn):not(.notice):not(.typing)) > time { display: none; }
.state.bad { color: var(--danger); text-align: right; }
.state button { color: var(--link); font-weight: 600; text-decoration: underline; text-underline-offset: 2px; min-height: 24px; }
.paper { display: flex; align-items: center; gap: 10px; width: 100%; margin-top: 4px; padding: 11px 13px; border: 1px solid var(--line); border-radius: 14px; text-align: left; transition: background 140ms; }
.paper span { flex: 1; min-width: 0; overflow-wrap: anywhere; font-weight: 550; font-size: 14px; }
.paper > svg:last-of-type { color: var(--link); }
.options { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
.options.tall { flex-direction: column; align-self: stretch; }
.options button { min-height: 38px; padding: 7px 15px; border: 1.5px solid var(--link); border-radius: 19px; color: var(--link); font-weight: 550; font-size: 14px; line-height: 1.3; text-align: left; transition: background 140ms; }
.options.tall button { border-radius: 12px; }
.options small { display: block; color: var(--soft); font-weight: 400; font-size: 13px; }
.options button:hover:not(:disabled) { background: var(--sunken); }
.options button:disabled { border-color: var(--line); color: var(--soft); }
.options button.picked { background: var(--sunken); }
.typing .bubble { display: flex; gap: 4px; padding: 14px; }
.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--soft); animation: blink 1.2s infinite; }
.typing i:nth-of-type(2) { animation-delay: 0.15s; }
.typing i:nth-of-type(3) { animation-delay: 0.3s; }
.newest { position: absolute; left: 50%; bottom: 10px; transform: translateX(-50%); display: flex; gap: 6px; align-items: center; padding: 7px 14px; border-radius: 18px; background: var(--ink); color: var(--ground); font-size: 13px; font-weight: 550; white-space: nowrap; box-shadow: 0 4px 14px rgb(40 10 35 / 25%); }
.newest svg { width: 16px; height: 16px; }
.problem { margin: 0 14px; padding: 8px 12px; border-radius: 10px; background: var(--danger-soft); color: var(--danger); font-size: 13.5px; }
form { display: flex; align-items: flex-end; gap: 8px; padding: 12px 14px max(14px, env(safe-area-inset-bottom)); }
textarea { flex: 1; min-width: 0; height: 46px; max-height: 140px; resize: none; padding: 11px 16px; border: 1px solid color-mix(in srgb, var(--soft) 75%, transparent); border-radius: 23px; background: var(--ground); font-size: 16px; line-height: 22px; scrollbar-width: none; }
textarea::placeholder { color: var(--soft); opacity: 1; }
textarea:focus-visible { outline: 2px solid var(--link); outline-offset: -1px; }
form button { width: 46px; height: 46px; display: grid; place-items: center; border-radius: 50%; background: var(--accent); color: var(--on-accent); transition: opacity 140ms, transform 140ms; }
form button:disabled { opacity: 0.45; }
form button:active:not(:disabled) { transform: scale(0.94); }
@media (max-width: 520px) {
  .panel { inset: 0; width: 100%; height: 100dvh; border-radius: 0; box-shadow: none; }
  .head { padding-top: max(14px, env(safe-area-inset-top)); }
  .launcher[aria-expanded="true"] { display: none; }
}
@media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation-duration: 1ms !important; animation-iteration-count: 1 !important; transition-duration: 1ms !important; } }
`;

const MARKUP = new RegExp([
  String.raw`(?<url>https?://[^\s<>"]+[^\s<>".,;:!?)*_~])`,
  String.raw`(?<code>000201[\x20-\x7e]{40,}?6304[0-9A-Fa-f]{4}|\d{5}\.?\d{5} ?\d{5}\.?\d{6} ?\d{5}\.?\d{6} ?\d ?\d{14}(?!\d))`,
  '```(?<mono>[^`]+)```',
  String.raw`(?<![\p{L}\p{N}*])\*(?<strong>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}*])`,
  String.raw`(?<![\p{L}\p{N}_])_(?<em>[^\s_](?:[^_\n]*[^\s_])?)_(?![\p{L}\p{N}_])`,
  String.raw`(?<![\p{L}\p{N}~])~(?<s>[^\s~](?:[^~\n]*[^\s~])?)~(?![\p{L}\p{N}~])`,
].join('|'), 'gu');

const pause = (millis) => new Promise((done) => setTimeout(done, millis));
const backoff = (tries) => Math.min(15_000, 500 * 2 ** tries) * (0.75 + Math.random() / 2);

/// Ids also where `randomUUID` is missing: sites without HTTPS.
function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/// Makes an element; texts become text nodes, never markup.
function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/// What the browser keeps between pages; without storage the talk lasts as long as the page.
const kept = {
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // see above
    }
  },
};

/// The session with the server: its token, the stream of items, and the messages on their way.
class Session {
  #base;
  #language;
  #on;
  #token = null;
  #opening = null;
  #last = 0;
  #stream = null;
  #queue = [];
  #sending = false;
  #age = 0; // grows with every new conversation, so that what belongs to an old one falls silent

  constructor(base, language, on) {
    this.#base = base;
    this.#language = language;
    this.#on = on;
    this.#token = kept.read(STORED);
    addEventListener('online', () => this.#stream?.wake?.());
  }

  get known() {
    return this.#token !== null;
  }

  /// Follows the talk until the page goes; once is enough.
  async follow() {
    if (this.#stream) return;
    this.#stream = {};
    for (let tries = 0; ; tries++) {
      try {
        await this.#read(() => (tries = 0));
      } catch (failure) {
        if (failure?.gone) this.forget();
      }
      this.#on.state(tries > 1 || !navigator.onLine ? 'offline' : 'connecting');
      await Promise.race([pause(backoff(tries)), new Promise((wake) => (this.#stream.wake = wake))]);
    }
  }

  /// Puts a message on its way, in order, again and again under the same id until the server has it.
  send(message) {
    this.#queue.push(message);
    this.#drain();
  }

  async download({ fileName, url }) {
    const address = new URL(url, `${this.#base}/`);
    const ours = address.origin === new URL(this.#base).origin;
    const response = await fetch(address, { headers: ours ? this.#headers() : {}, signal: AbortSignal.timeout(LIMIT_MILLIS) });
    if (!response.ok) throw new Error('no file');
    const link = el('a', { href: URL.createObjectURL(await response.blob()), download: fileName ?? 'arquivo.pdf' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 30_000);
  }

  /// Leaves this talk; the next message or connection opens a new one.
  forget() {
    this.#age++;
    this.#token = null;
    this.#last = 0;
    kept.write(STORED, null);
    kept.write(SEEN, null);
    this.#on.cleared();
    this.#stream?.abort?.abort();
  }

  startOver() {
    this.#queue = [];
    this.forget();
    this.#stream?.wake?.();
  }

  async #read(connected) {
    await this.#ensure();
    const abort = new AbortController();
    this.#stream.abort = abort;
    const age = this.#age;
    let silence = setTimeout(() => abort.abort(), SILENCE_MILLIS);
    try {
      const response = await fetch(`${this.#base}/widget/events?after=${this.#last}`, {
        headers: { ...this.#headers(), Accept: 'text/event-stream' }, cache: 'no-store', signal: abort.signal,
      });
      if (response.status === 401) throw { gone: true };
      if (!response.ok) throw new Error('no stream');
      connected();
      this.#on.state('online');
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let rest = ''; ;) {
        const { done, value } = await reader.read();
        if (done || age !== this.#age) return;
        clearTimeout(silence);
        silence = setTimeout(() => abort.abort(), SILENCE_MILLIS);
        const parts = (rest + value).replaceAll('\r\n', '\n').split('\n\n');
        rest = parts.pop();
        parts.forEach((part) => this.#take(part));
      }
    } finally {
      clearTimeout(silence);
      abort.abort();
    }
  }

  #take(part) {
    const fields = { event: 'message', data: [] };
    for (const line of part.split('\n')) {
      const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      if (name === 'data') fields.data.push(value);
      else if (name) fields[name] = value;
    }
    if (fields.event === 'typing') this.#on.typing(!/false/.test(fields.data.join('')));
    if (fields.event !== 'item') return;
    const item = JSON.parse(fields.data.join('\n'));
    this.#last = Math.max(this.#last, Number(fields.id ?? item.no) || 0);
    this.#on.item(item);
  }

  async #drain() {
    if (this.#sending) return;
    this.#sending = true;
    while (this.#queue.length > 0) {
      const message = this.#queue[0];
      const settled = await this.#deliver(message);
      if (this.#queue[0] === message) this.#queue.shift();
      this.#on.sent(message, settled);
    }
    this.#sending = false;
  }

  async #deliver(message) {
    for (let tries = 0; tries < 7; tries++) {
      const age = this.#age;
      try {
        await this.#ensure();
        const response = await this.#post('/widget/messages', message, this.#headers());
        if (response.ok) return { ok: true };
        if (response.status === 401) {
          if (age === this.#age) this.forget();
        } else if (response.status === 429) {
          this.#on.slow();
          await pause((Number(response.headers.get('Retry-After')) || 5) * 1000);
        } else if (response.status < 500) {
          return { refused: await response.json().then((body) => body.error, () => null) };
        } else {
          await pause(backoff(tries));
        }
      } catch {
        await pause(backoff(tries));
      }
      if (this.#queue[0] !== message) return { dropped: true };
    }
    return {};
  }

  #ensure() {
    if (this.#token) return null;
    this.#opening ??= this.#open().finally(() => (this.#opening = null));
    return this.#opening;
  }

  async #open() {
    const response = await this.#post('/widget/sessions', { language: this.#language }, {});
    if (!response.ok) throw new Error('no session');
    this.#token = (await response.json()).token;
    kept.write(STORED, this.#token);
  }

  #post(path, body, headers) {
    return fetch(this.#base + path, {
      method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(LIMIT_MILLIS),
    });
  }

  #headers() {
    return { Authorization: `Bearer ${this.#token}` };
  }
}

class ProsaWidget extends HTMLElement {
  #say;
  #session;
  #parts = {};
  #nodes = new Map(); // item no -> its line
  #waiting = new Map(); // client id -> the line of a message on its way
  #unread = 0;
  #typing = null;
  #tag;

  connectedCallback() {
    if (this.shadowRoot) return;
    this.#tag = this.getAttribute('language') || navigator.language || 'pt-BR';
    this.#say = WORDS[this.#tag.slice(0, 2).toLowerCase()] ?? WORDS.pt;
    const server = this.getAttribute('server') || new URL(import.meta.url).origin;
    this.#session = new Session(new URL(server, location.href).href.replace(/\/$/, ''), this.#tag, {
      item: (item) => this.#item(item),
      typing: (on) => this.#showTyping(on),
      state: (state) => this.#state(state),
      sent: (message, outcome) => this.#sent(message, outcome),
      slow: () => this.#problem(this.#say.wait),
      cleared: () => this.#clear(),
    });
    this.#build();
    if (this.#session.known) this.#session.follow();
  }

  #build() {
    const say = this.#say;
    const name = this.getAttribute('name') || say.name;
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    if (this.getAttribute('accent')) this.style.setProperty('--accent', this.getAttribute('accent'));
    const round = (label, image, test, onclick) => el('button', { type: 'button', 'aria-label': label, title: label, 'data-test': test, onclick }, icon(image));
    const p = this.#parts;
    p.badge = el('span', { class: 'badge', hidden: true, 'data-test': 'widget-unread' });
    p.launcherIcon = el('span', {}, icon('chat'));
    p.launcher = el('button', { class: 'launcher', type: 'button', 'aria-label': say.open, 'aria-expanded': 'false', 'aria-controls': 'panel', 'data-test': 'launcher', onclick: () => this.toggle() }, p.launcherIcon, p.badge);
    p.state = el('small', { 'data-state': 'connecting', role: 'status', 'data-test': 'widget-state' }, say.connecting);
    p.list = el('ol', { 'aria-label': say.messages, tabindex: '0', 'data-test': 'messages' });
    p.newest = el('button', { class: 'newest', type: 'button', hidden: true, onclick: () => this.#toEnd() }, icon('down'), say.newest);
    p.problem = el('p', { class: 'problem', role: 'alert', hidden: true, 'data-test': 'widget-problem' });
    p.text = el('textarea', { rows: '1', maxlength: MAX_LENGTH, placeholder: say.write, 'aria-label': say.write, enterkeyhint: 'send', 'data-test': 'composer' });
    p.send = el('button', { type: 'submit', 'aria-label': say.send, disabled: true, 'data-test': 'send' }, icon('send'));
    p.form = el('form', {}, p.text, p.send);
    p.ask = el('div', { class: 'ask', hidden: true, role: 'group', 'aria-label': say.restart }, el('p', {}, say.sure), el('div', {},
      el('button', { type: 'button', 'data-test': 'restart-yes', onclick: () => this.#startOver() }, say.yes),
      el('button', { type: 'button', 'data-test': 'restart-no', onclick: () => this.#askRestart(false) }, say.no)));
    p.panel = el('section', { class: 'panel', id: 'panel', role: 'dialog', 'aria-label': name, hidden: true, 'data-test': 'widget-panel' },
      el('div', { class: 'head' },
        el('span', { class: 'face', 'aria-hidden': 'true' }, name.split(/\s+/).map((word) => word[0]).slice(0, 2).join('').toUpperCase()),
        el('div', { class: 'who' }, el('strong', {}, name), p.state),
        round(say.restart, 'restart', 'restart', () => this.#askRestart(p.ask.hidden)),
        round(say.close, 'close', 'widget-close', () => this.toggle(false))),
      p.ask, el('div', { class: 'body', role: 'log', 'aria-live': 'polite', 'aria-label': say.messages }, p.list, p.newest), p.problem, p.form);
    root.append(p.panel, p.launcher);
    this.#clear();
    this.#listen();
  }

  #listen() {
    const { panel, form, text, send, list, newest } = this.#parts;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = text.value.trim();
      if (!words) return;
      text.value = '';
      text.dispatchEvent(new Event('input'));
      this.#submit({ text: words }, words);
    });
    text.addEventListener('input', () => {
      send.disabled = !text.value.trim();
      text.style.height = 'auto';
      text.style.height = `${Math.min(Math.max(text.scrollHeight + 2, 46), 140)}px`;
    });
    text.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    panel.addEventListener('keydown', (event) => {
      event.stopPropagation(); // the site's own shortcuts stay out of the talk
      if (event.key === 'Escape') this.toggle(false);
      if (event.key === 'Tab' && this.#covers()) this.#keepInside(event);
    });
    list.addEventListener('scroll', () => this.#atEnd() && (newest.hidden = true));
  }

  /// Opens or closes the panel.
  toggle(open = this.#parts.panel.hidden) {
    const { panel, launcher, launcherIcon, text } = this.#parts;
    panel.hidden = !open;
    panel.setAttribute('aria-modal', String(open && this.#covers()));
    launcher.setAttribute('aria-expanded', String(open));
    launcher.setAttribute('aria-label', open ? this.#say.close : this.#say.open);
    launcherIcon.replaceChildren(icon(open ? 'down' : 'chat'));
    if (!open) return launcher.focus();
    this.#count(0);
    if (this.#nodes.size > 0) kept.write(SEEN, String(Math.max(...this.#nodes.keys())));
    this.#session.follow();
    this.#toEnd();
    text.focus();
  }

  #covers() {
    return matchMedia('(max-width: 520px)').matches;
  }

  #keepInside(event) {
    const stops = [...this.#parts.panel.querySelectorAll('button, textarea, a, [tabindex]')].filter((each) => !each.disabled && each.offsetParent);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (this.shadowRoot.activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0]).focus();
  }

  #askRestart(open) {
    this.#parts.ask.hidden = !open;
    if (open) this.#parts.ask.querySelector('button').focus();
    else this.#parts.text.focus();
  }

  #startOver() {
    this.#askRestart(false);
    this.#waiting.clear();
    this.#session.startOver();
  }

  #clear() {
    this.#nodes.clear();
    this.#count(0);
    this.#problem(null);
    this.#parts.list.replaceChildren(
      el('li', { class: 'hello' }, el('strong', {}, this.#say.hello), this.#say.hint), ...this.#waiting.values());
    this.#greet();
  }

  #greet() {
    this.#parts.list.querySelector('.hello').hidden = this.#nodes.size + this.#waiting.size > 0;
  }

  #state(state) {
    this.#parts.state.dataset.state = state;
    const words = this.#say[state];
    if (this.#parts.state.textContent !== words) this.#parts.state.textContent = words;
  }

  #problem(words) {
    const { problem } = this.#parts;
    if (!problem) return;
    problem.hidden = !words;
    problem.textContent = words ?? '';
  }

  // what goes

  #submit(content, words) {
    const message = { id: uuid(), ...content };
    const node = this.#line({ from: 'customer', text: words, at: new Date().toISOString() });
    node.querySelector('.bubble').classList.add('sending');
    node.querySelector('time').replaceWith(el('span', { class: 'state' }, this.#say.sending));
    node.dataset.pending = '';
    node.message = message;
    this.#waiting.set(message.id, node);
    this.#problem(null);
    this.#place(node);
    this.#greet();
    this.#toEnd();
    this.#session.follow();
    this.#session.send(message);
  }

  #sent(message, { ok, refused, dropped }) {
    const node = this.#waiting.get(message.id);
    if (!node || dropped) return;
    if (ok) return this.#problem(null);
    const known = refused !== undefined;
    if (known) this.#problem(refused ?? this.#say.refused);
    const again = el('button', { type: 'button', 'data-test': 'retry', onclick: () => this.#again(node) }, this.#say.again);
    node.querySelector('.state').replaceWith(el('span', { class: 'state bad' }, this.#say.failed, ' ', known ? null : again));
    this.#refreshChoices();
  }

  #again(node) {
    node.querySelector('.state').replaceWith(el('span', { class: 'state' }, this.#say.sending));
    this.#session.send(node.message);
  }

  // what comes

  #item(item) {
    if (this.#nodes.has(item.no)) return;
    const follow = this.#atEnd();
    const own = item.id && this.#waiting.get(item.id);
    const node = this.#line(item);
    if (own) {
      this.#waiting.delete(item.id);
      own.remove();
    } else {
      node.classList.add('fresh');
    }
    if (item.from !== 'customer') this.#showTyping(false);
    this.#nodes.set(item.no, node);
    this.#place(node, item);
    this.#greet();
    this.#refreshChoices();
    this.#notice(item, follow);
  }

  #notice(item, follow) {
    const { panel, newest } = this.#parts;
    if (panel.hidden) {
      const news = item.no > Number(kept.read(SEEN)) && (item.from === 'bot' || item.from === 'agent');
      if (news) this.#count(this.#unread + 1);
      return;
    }
    kept.write(SEEN, String(item.no));
    if (follow) this.#toEnd();
    else if (item.from !== 'customer') newest.hidden = false;
  }

  /// Arrived items stand in the order of their numbers, those on their way below them.
  #place(node, item) {
    const { list } = this.#parts;
    const later = item && [...this.#nodes].find(([no]) => no > item.no)?.[1];
    const before = later ?? (item ? [...this.#waiting.values()][0] ?? this.#typing?.node : this.#typing?.node) ?? null;
    list.insertBefore(node, before?.parentNode === list ? before : null);
    let last = null;
    for (const line of list.querySelectorAll('li[data-from]')) {
      line.classList.toggle('turn', line.dataset.from !== last && line.dataset.from !== 'notice');
      last = line.dataset.from;
    }
  }

  #line(item) {
    const { from, name, text, at, document: paper, options = [], concealed, no } = item;
    const say = this.#say;
    const base = { 'data-test': 'bubble', 'data-from': from, 'data-no': no };
    if (from === 'notice') return el('li', { class: 'notice', ...base }, (say[text] ?? text).replace('{name}', name || say.agent));
    const mine = from === 'customer';
    const speaker = mine ? say.you : name || say[from] || say.bot;
    const line = el('li', { class: mine ? 'mine' : '', ...base },
      from === 'agent' ? el('span', { class: 'name' }, speaker) : el('span', { class: 'unseen' }, `${speaker}: `),
      concealed ? el('div', { class: 'bubble' }, el('span', { 'aria-hidden': 'true' }, '••••••••'), el('span', { class: 'unseen' }, say.concealed)) : text && el('div', { class: 'bubble' }, this.#formatted(text)),
      paper && this.#paper(paper),
      options.length > 0 && this.#options(options),
      el('time', { datetime: at }, new Date(at).toLocaleTimeString(this.#tag, { hour: '2-digit', minute: '2-digit' })));
    return line;
  }

  #formatted(text) {
    const fragment = document.createDocumentFragment();
    const whole = text.replace(/(R\$) (?=\d)/g, '$1\u00a0');
    let from = 0;
    for (const found of whole.matchAll(MARKUP)) {
      const [kind, inside] = Object.entries(found.groups).find(([, value]) => value !== undefined);
      const before = whole.slice(from, found.index);
      fragment.append(kind === 'code' ? before.replace(/\n+$/, '') : before, this.#marked(kind, inside));
      from = found.index + found[0].length;
      if (kind === 'code') from += /^\n*/.exec(whole.slice(from))[0].length;
    }
    fragment.append(whole.slice(from));
    return fragment;
  }

  #marked(kind, inside) {
    if (kind === 'url') return el('a', { href: inside, target: '_blank', rel: 'noopener noreferrer' }, inside);
    if (kind === 'code' || (kind === 'mono' && /^\s*000201/.test(inside))) return this.#code(inside.trim());
    return kind === 'mono' ? el('code', {}, inside) : el(kind, {}, this.#formatted(inside));
  }

  #code(code) {
    const copy = async ({ currentTarget: button }) => {
      await navigator.clipboard?.writeText(code).then(() => {
        button.textContent = this.#say.copied;
        setTimeout(() => (button.textContent = this.#say.copy), 1800);
      }, () => {});
    };
    return el('span', { class: 'code' }, el('code', {}, code), el('button', { type: 'button', 'data-test': 'copy-code', onclick: copy }, this.#say.copy));
  }

  #paper(paper) {
    return el('button', {
      class: 'paper', type: 'button', 'aria-label': `${this.#say.download}: ${paper.fileName}`, 'data-test': 'document',
      onclick: async ({ currentTarget: button }) => {
        button.disabled = true;
        await this.#session.download(paper).catch(() => this.#problem(this.#say.downloadFailed));
        button.disabled = false;
      },
    }, icon('file'), el('span', {}, paper.fileName), icon('download'));
  }

  #options(options) {
    const tall = options.length > 3 || options.some((option) => option.description);
    return el('div', { class: tall ? 'options tall' : 'options', role: 'group' }, options.map((option) => el('button', {
      type: 'button', 'data-test': 'option', 'data-id': option.id,
      onclick: ({ currentTarget }) => {
        currentTarget.classList.add('picked');
        this.#submit({ option: { id: option.id, title: option.title } }, option.title);
        this.#refreshChoices();
        this.#parts.text.focus();
      },
    }, option.title, option.description && el('small', {}, option.description))));
  }

  /// Only the last question may still be answered by its buttons, and once.
  #refreshChoices() {
    const spoken = [...this.#parts.list.querySelectorAll('li[data-from]:not([data-from="notice"])')];
    const last = spoken.at(-1);
    const failed = last?.querySelector('.state.bad') ? spoken.at(-2) : null;
    for (const line of spoken) {
      const open = line === last || line === failed;
      for (const button of line.querySelectorAll('.options button')) button.disabled = !open;
    }
  }

  #showTyping(on) {
    clearTimeout(this.#typing?.timer);
    this.#typing?.node.remove();
    this.#typing = null;
    if (!on) return;
    const follow = this.#atEnd();
    const node = el('li', { class: 'typing turn', 'data-test': 'typing' }, el('div', { class: 'bubble' }, el('i'), el('i'), el('i'), el('span', { class: 'unseen' }, this.#say.typing)));
    this.#parts.list.append(node);
    this.#typing = { node, timer: setTimeout(() => this.#showTyping(false), TYPING_MILLIS) };
    if (follow) this.#toEnd();
  }

  #count(unread) {
    this.#unread = unread;
    const { badge } = this.#parts;
    badge.hidden = unread === 0;
    badge.replaceChildren(unread > 9 ? '9+' : String(unread), el('span', { class: 'unseen' }, ` ${this.#say.unread}`));
  }

  #atEnd() {
    const { list } = this.#parts;
    return list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  }

  #toEnd() {
    this.#parts.list.scrollTop = this.#parts.list.scrollHeight;
    this.#parts.newest.hidden = true;
  }
}

if (!customElements.get('prosa-widget')) {
  customElements.define('prosa-widget', ProsaWidget);
  const script = [...document.scripts].find((each) => each.src === import.meta.url);
  if (!document.querySelector('prosa-widget')) {
    const widget = document.createElement('prosa-widget');
    for (const name of ['server', 'name', 'language', 'theme', 'accent']) {
      if (script?.dataset[name]) widget.setAttribute(name, script.dataset[name]);
    }
    document.body.append(widget);
  }
}
