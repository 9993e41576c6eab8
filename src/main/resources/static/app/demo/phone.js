/// The demo phone: a customer's side of the WhatsApp talk.

import { avatar, copyButton, el, icon, openPage } from '../dom.js';
import { get, post } from '../http.js';
import { dayOf } from '../time.js';
import { say } from '../words.js';
import { messageNode } from './bubble.js';
import { closeSheet, openSheet } from './sheet.js';

const POLL_MILLIS = 700;
const IDLE_POLL_MILLIS = 4000;
const SUGGESTIONS = ['phone.try.1', 'phone.try.2', 'phone.try.3', 'phone.try.4', 'phone.try.5'];

const $ = (id) => document.getElementById(id);
const [thread, text, people] = [$('thread'), $('text'), $('people')];
const shown = new Map(); // no -> { json, node }
let pending = [];
let customers = [];
let phone = null;
let unreachable = false;
let asked = 0; // polls begun, and the newest one drawn: answers may overtake each other
let answered = 0;

openPage('phone.page');

// the people

async function loadCustomers() {
  customers = (await get('/api/demo/customers')) ?? [];
  const wanted = decodeURIComponent(location.hash.slice(1));
  const known = customers.flatMap((customer) => customer.phones ?? []);
  if (known.length > 0) become(known.includes(wanted) ? wanted : known[0]);
  else $('customers').replaceChildren(el('li', { class: 'empty' }, say('phone.nobody')));
}

function become(chosen) {
  phone = chosen;
  history.replaceState(null, '', `#${encodeURIComponent(phone)}`);
  pending = [];
  clearThread();
  closeSheet();
  drawPeople();
  tellTyping(false);
  poll(true);
}

function drawPeople() {
  const had = document.activeElement?.dataset?.customer;
  $('customers').replaceChildren(...customers.filter((customer) => customer.phones?.length).map(person));
  if (had) $('customers').querySelector(`[data-customer="${CSS.escape(had)}"]`)?.focus();
}

function person(customer) {
  const chosen = customer.phones.includes(phone);
  return el('li', { class: `person ${chosen ? 'chosen' : ''}` },
    el('button', {
      type: 'button',
      'aria-current': chosen && 'true',
      'data-test': 'customer',
      'data-customer': customer.id,
      onclick: () => {
        if (!chosen) become(customer.phones[0]);
        showPeople(false);
      },
    }, avatar(customer.name), el('span', { class: 'who' }, customer.name, el('small', {}, customer.situation))),
    el('dl', {},
      el('dt', {}, say('phone.phone')), el('dd', {}, phonesOf(customer)),
      el('dt', {}, say('phone.document')),
      el('dd', {}, customer.document, copyButton(customer.document, say('copy'), { 'data-test': 'copy-document' }))));
}

function phonesOf({ phones }) {
  if (phones.length === 1) return readable(phones[0]);
  return el('span', {}, phones.map((each) => el('button', {
    type: 'button', class: 'line', 'aria-pressed': String(each === phone), onclick: () => each !== phone && become(each),
  }, readable(each))));
}

/// 5511955501234 as people write it: +55 11 95550-1234.
function readable(number) {
  const parts = /^\+?55(\d{2})(\d{4,5})(\d{4})$/.exec(number);
  return parts ? `+55 ${parts[1]} ${parts[2]}-${parts[3]}` : number;
}

function showPeople(open) {
  const small = matchMedia('(max-width: 720px)').matches;
  people.classList.toggle('open', open && small);
  $('open-people').setAttribute('aria-expanded', String(open && small));
  $('device').inert = open && small;
  if (open && small) $('close-people').focus();
}

// the talk

function clearThread() {
  shown.clear();
  thread.replaceChildren(el('li', { class: 'start' }, say('phone.start')));
  $('newest').hidden = true;
}

async function poll(first = false) {
  const whose = phone;
  const turn = ++asked;
  if (!whose) return;
  try {
    const { messages, typing } = await get(`/api/demo/phones/${encodeURIComponent(whose)}/messages?after=0`);
    if (whose !== phone || turn < answered) return;
    answered = turn;
    reached();
    draw(messages ?? [], first);
    tellTyping(Boolean(typing));
  } catch {
    if (whose === phone) lost();
  }
}

function tellTyping(typing) {
  const owner = customers.find((customer) => customer.phones?.includes(phone));
  const words = typing ? say('phone.typing') : say('phone.as', { name: owner?.name ?? phone });
  if ($('as').textContent !== words) $('as').textContent = words;
  $('as').classList.toggle('typing', typing);
}

function draw(messages, first) {
  const nearEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
  if (messages.length < shown.size) clearThread(); // the demo was reset
  let news = 0;
  for (const message of messages) {
    const json = JSON.stringify(message);
    const before = shown.get(message.no);
    if (before?.json === json) continue;
    const node = messageNode(message, { choose, unfold });
    if (before) {
      before.node.replaceWith(node);
    } else {
      append(message, node, first);
      news++;
    }
    shown.set(message.no, { json, node });
  }
  if (news > 0) settle(first || nearEnd);
}

function append(message, node, first) {
  const own = message.from === 'customer' && pending.shift();
  if (own) own.remove();
  const day = new Date(message.at).toDateString();
  if (thread.dataset.day !== day || shown.size === 0) thread.append(el('li', { class: 'day' }, dayOf(message.at)));
  thread.dataset.day = day;
  node.classList.toggle('fresh', !first && !own);
  thread.append(node);
  thread.append(...pending);
}

function settle(follow) {
  if (follow) toEnd();
  else $('newest').hidden = false;
}

function toEnd() {
  thread.scrollTop = thread.scrollHeight;
  $('newest').hidden = true;
}

const choose = (option) => send({ button: { id: option.id, title: option.title } }, option.title);

const unfold = (message) => openSheet(message, (row) => send({ row }, row.title));

async function send(body, words) {
  const to = phone;
  const node = messageNode({ from: 'customer', type: 'text', text: words, at: new Date().toISOString(), status: 'sending', pending: true }, {});
  node.classList.add('fresh');
  pending.push(node);
  thread.append(node);
  toEnd();
  try {
    await post(`/api/demo/phones/${encodeURIComponent(to)}/messages`, body);
    if (to === phone) poll();
  } catch (failure) {
    pending = pending.filter((each) => each !== node);
    node.remove();
    if (body.text && !text.value) text.value = body.text;
    toast(say(failure.status === 429 ? 'too-fast' : 'not-sent'));
  }
}

function lost() {
  if (!unreachable) toast(say('no-connection'));
  unreachable = true;
}

function reached() {
  if (unreachable) $('toasts').replaceChildren();
  unreachable = false;
}

function toast(words) {
  const node = el('div', { class: 'toast' }, icon('alert'), el('span', {}, words));
  $('toasts').replaceChildren(node);
  setTimeout(() => node.remove(), 6000);
}

// the composer

function grow() {
  text.style.height = 'auto';
  text.style.height = `${Math.min(Math.max(text.scrollHeight, 46), 132)}px`;
}

$('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  const words = text.value.trim();
  if (!words || !phone) return;
  text.value = '';
  grow();
  send({ text: words }, words);
});
text.addEventListener('input', grow);
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $('composer').requestSubmit();
});
$('newest').addEventListener('click', toEnd);
thread.addEventListener('scroll', () => {
  if (thread.scrollHeight - thread.scrollTop - thread.clientHeight < 40) $('newest').hidden = true;
});
$('open-people').addEventListener('click', () => showPeople(true));
$('close-people').addEventListener('click', () => { showPeople(false); $('open-people').focus(); });
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && people.classList.contains('open')) { showPeople(false); $('open-people').focus(); }
});
document.addEventListener('click', (event) => {
  if (people.classList.contains('open') && !people.contains(event.target) && !$('open-people').contains(event.target)) showPeople(false);
});

for (const place of [$('chips'), $('sentences')]) {
  place.append(...SUGGESTIONS.map((key) =>
    el('button', { type: 'button', 'data-test': 'suggestion', onclick: () => phone && send({ text: say(key) }, say(key)) }, say(key))));
}

function tellTime() {
  const now = new Date();
  $('clock').textContent = `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`;
}

async function keepPolling() {
  await (phone ? poll() : loadCustomers().catch(lost));
  setTimeout(keepPolling, document.hidden || unreachable ? IDLE_POLL_MILLIS : POLL_MILLIS);
}

tellTime();
setInterval(tellTime, 10_000);
document.addEventListener('visibilitychange', () => !document.hidden && poll());
keepPolling();
