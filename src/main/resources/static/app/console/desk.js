/// The desk: what this agent sees of the server, and what the agent may do. Tells its listeners on every change.

import { CallFailed, get, post } from '../http.js';
import { say } from '../words.js';
import { uuid } from './uuid.js';

const BURST_MILLIS = 120; // one refetch for a burst of changes
const RECONNECT_MILLIS = 3_000;
const REFETCH_MILLIS = 30_000; // in case a change was missed

export class Desk extends EventTarget {
  me = null;
  view = 'waiting';
  counts = { waiting: 0, mine: 0, all: 0 };
  conversations = null; // null until first fetched
  open = null; // the conversation on the desk
  openId = null;
  pending = []; // messages on their way: { id, conversation, name, text, at }
  live = true;
  busy = null; // the action under way: take, return
  #due = null;
  #source = null;

  async start() {
    await this.#meet();
    this.#tell();
    this.#listen();
    await this.#refetchList();
    setInterval(() => this.refresh(), REFETCH_MILLIS);
    document.addEventListener('visibilitychange', () => !document.hidden && this.refresh());
  }

  show(view) {
    this.view = view;
    this.conversations = null;
    this.#tell();
    return this.#refetchList();
  }

  /// Puts a conversation on the desk; null clears it.
  async choose(id) {
    if (id === this.openId) return;
    this.openId = id;
    this.open = null;
    this.#tell();
    if (id) await this.#refetchOpen();
  }

  async take() {
    await this.#act('take', () => post(`${this.#path()}/take`));
  }

  async giveBack() {
    await this.#act('return', () => post(`${this.#path()}/return`));
  }

  /// Sends a reply under the version it was written for; a stale one comes back to the composer.
  async send(text) {
    const message = { id: uuid(), conversation: this.openId, name: this.me.name, text, at: new Date().toISOString() };
    this.pending = [...this.pending, message];
    this.#tell();
    try {
      await this.#call(() => post(`${this.#path()}/messages`, { id: message.id, text, version: this.open.version }));
      await this.#refetchOpen(); // it stands in the log by now
      this.#drop(message.id);
      this.refresh();
      return true;
    } catch (failure) {
      this.#drop(message.id);
      this.#complain(failure, failure.status === 409 ? 'console.stale' : 'not-sent');
      this.refresh();
      return false;
    }
  }

  async leave() {
    try {
      await post('/api/logout');
    } catch {
      // whatever happened, the way leads to the log-in
    }
    location.assign('/login');
  }

  /// Asks again for what may have changed; bursts are answered once.
  refresh() {
    this.#due ??= setTimeout(() => {
      this.#due = null;
      this.#refetchList();
      if (this.openId) this.#refetchOpen();
    }, BURST_MILLIS);
  }

  #path(id = this.openId) {
    return `/api/conversations/${encodeURIComponent(id)}`;
  }

  async #act(name, action) {
    if (this.busy || !this.openId) return;
    this.busy = name;
    this.#tell();
    try {
      await this.#call(action);
    } catch (failure) {
      this.#complain(failure, failure.status === 409 ? 'console.taken' : 'went-wrong');
    }
    this.busy = null;
    this.#tell();
    await Promise.all([this.#refetchList(), this.#refetchOpen()]);
  }

  async #refetchList() {
    const asked = this.view;
    try {
      const page = await this.#call(() => get(`/api/conversations?view=${asked}`));
      if (asked !== this.view) return;
      this.counts = { ...this.counts, ...page?.counts };
      this.conversations = (page?.conversations ?? []).map(named);
    } catch (failure) {
      if (!this.conversations) this.#complain(failure, 'no-connection');
    }
    this.#tell();
  }

  /// The talk as it stands now, and what came after the last number that is here, if the talk itself tells only a part.
  async #refetchOpen() {
    const id = this.openId;
    const known = this.open?.items ?? [];
    const last = known.at(-1)?.no ?? 0;
    try {
      const [talk, news] = await this.#call(() => Promise.all([
        get(this.#path(id)),
        last > 0 ? get(`${this.#path(id)}/items?after=${last}`) : [],
      ]));
      if (id !== this.openId) return;
      const items = merged(known, talk.items, news);
      this.open = named({ ...talk, items });
    } catch (failure) {
      if (id === this.openId && !this.open) {
        this.#complain(failure, failure.status === 404 ? 'console.gone' : 'no-connection');
        this.openId = null;
      }
    }
    this.#tell();
  }

  #drop(id) {
    this.pending = this.pending.filter((message) => message.id !== id);
    this.#tell();
  }

  #listen() {
    this.#source = new EventSource('/api/events');
    this.#source.addEventListener('open', () => {
      this.live = true;
      this.refresh();
    });
    this.#source.addEventListener('changed', () => this.refresh());
    this.#source.addEventListener('error', () => this.#lost());
  }

  /// The browser reconnects by itself while the answer is a stream; after a refusal we ask who we are, and start anew.
  async #lost() {
    this.live = false;
    this.#tell();
    if (this.#source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => this.#listen(), RECONNECT_MILLIS);
    await this.#meet().catch(() => {});
  }

  /// Asks who we are; whom the server does not know goes to the log-in.
  async #meet() {
    this.me = await this.#call(() => get('/api/me'));
    if (this.me) return;
    location.assign('/login');
    throw new CallFailed(401);
  }

  async #call(action) {
    try {
      return await action();
    } catch (failure) {
      if (failure.status === 401) location.assign('/login');
      throw failure;
    }
  }

  #complain(failure, key) {
    if (failure.status === 401) return;
    this.dispatchEvent(new CustomEvent('complaint', { detail: say(failure.status === 0 ? 'no-connection' : key) }));
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}

/// Visitors of a site have no name until they tell it.
const named = (talk) => ({ ...talk, name: talk.name || say('console.visitor') });

function merged(...lists) {
  const byNumber = new Map();
  for (const item of lists.flat().filter(Boolean)) byNumber.set(item.no, { ...byNumber.get(item.no), ...item });
  return [...byNumber.values()].sort((one, other) => one.no - other.no);
}
