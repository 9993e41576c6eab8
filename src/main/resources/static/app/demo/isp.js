/// The simulated provider from the inside: what its systems hold now, and the switches that break them on purpose.

import { el, icon, openPage } from '../dom.js';
import { get, post } from '../http.js';
import { dateOnly, momentOf, secondOf, shortMoment } from '../time.js';
import { language, say, sayOf } from '../words.js';

const POLL_MILLIS = 2000;
const FAULT_SECONDS = 30;
const SYSTEMS = ['ixc', 'acs', 'graph'];
const MODES = ['none', 'down', 'slow', 'html', 'error200', 'apply-then-timeout'];
const twoDecimals = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const $ = (id) => document.getElementById(id);
const drawn = new Map(); // place -> the data it shows

openPage('isp.page');

/// Draws a place anew only when its data changed, so that focus, selection and scroll stay.
function show(id, data, draw) {
  const json = JSON.stringify(data);
  if (drawn.get(id) === json) return;
  const first = !drawn.has(id);
  drawn.set(id, json);
  draw(data, first);
}

async function refresh() {
  try {
    const state = (await get('/api/demo/state')) ?? {};
    show('contracts', state.customers ?? [], drawContracts);
    show('devices', state.devices ?? [], drawDevices);
    show('changes', newestFirst(state.changes ?? []), drawChanges);
    show('faults', state.faults ?? {}, drawFaults);
    tell(true);
  } catch {
    tell(false);
  }
}

function tell(live) {
  const words = say(live ? 'isp.live' : 'no-connection');
  $('state').classList.toggle('lost', !live);
  if ($('state').textContent !== words) $('state').textContent = words;
}

const cell = (key, ...content) => el('td', { 'data-label': say(key) }, content);
const none = () => el('span', { class: 'muted' }, '–');
const rowsBefore = new Map();

/// Replaces a table's rows and lights up those that changed.
function fill(id, rows, first) {
  const keys = new Map(rows.map(({ key, json }) => [key, json]));
  for (const { key, json, node } of rows) {
    if (!first && rowsBefore.get(id)?.get(key) !== json) node.classList.add('flash');
  }
  rowsBefore.set(id, keys);
  const nodes = rows.map(({ node }) => node);
  $(id).replaceChildren(...(nodes.length > 0 ? nodes : [el('tr', {}, el('td', { class: 'lead muted', colspan: '5' }, say('isp.nothing')))]));
}

function drawContracts(customers, first) {
  const rows = customers.flatMap((customer) => (customer.contracts ?? []).map((contract) => ({
    key: `${customer.id} ${contract.number}`,
    json: JSON.stringify(contract),
    node: contractRow(customer, contract),
  })));
  fill('contracts', rows, first);
}

function contractRow(customer, { number, plan, address, state, openInvoices = [], trustRelease = {} }) {
  return el('tr', { 'data-test': 'contract', 'data-contract': number },
    el('td', { class: 'lead' }, el('strong', {}, customer.name), el('small', {}, say('isp.contract', { number }))),
    cell('isp.plan', el('span', {}, plan ?? '', el('small', {}, address ?? ''))),
    cell('isp.state', el('span', { class: `pill ${moodOf(state)}`, 'data-state': state }, sayOf('isp.state', state) || '–')),
    cell('isp.invoices', openInvoices.length === 0 ? none() : el('div', {}, openInvoices.map(invoice))),
    cell('isp.trust', state === 'cancelled' ? none() : trustWords(trustRelease ?? {})));
}

function invoice({ amount, dueOn }) {
  const figure = typeof amount === 'number' || /^\d+(\.\d+)?$/.test(amount) ? `R$ ${twoDecimals.format(Number(amount))}` : String(amount ?? '');
  return el('p', { class: 'money' }, figure, el('span', {}, dueOn ? dateOnly(dueOn) : ''));
}

function trustWords({ used, until }) {
  if (until && until.slice(0, 10) >= today()) return el('span', { class: 'pill warn' }, say('isp.trust.until', { day: /T/.test(until) ? shortMoment(until) : dateOnly(until) }));
  return used ? el('span', { class: 'pill' }, say('isp.trust.used')) : el('span', { class: 'muted' }, say('isp.trust.free'));
}

/// The provider's calendar day is taken to be the reader's.
function today() {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

const GOOD = /^(active|ativo|online|normal|liberado|released)/i;
const WARN = /(trust|confian|reduced|reduzid|pending|aguard)/i;
const BAD = /(block|bloque|suspen|cancel|desativ|inativ)/i;

function moodOf(state = '') {
  if (WARN.test(state)) return 'warn';
  if (BAD.test(state)) return 'bad';
  return GOOD.test(state) ? 'good' : '';
}


function drawDevices(devices, first) {
  fill('devices', devices.map((device) => {
    const { lastInform, ...lasting } = device;
    return { key: device.login, json: JSON.stringify(lasting), node: deviceRow(device) };
  }), first);
}

function deviceRow({ login, model, ssid, key, online, lastInform }) {
  return el('tr', { 'data-test': 'device', 'data-login': login },
    el('td', { class: 'lead' }, el('strong', {}, login), el('small', {}, model ?? '')),
    cell('isp.ssid', ssid ?? none()),
    cell('isp.key', key ? el('code', {}, key) : none()),
    cell('isp.online', el('span', { class: `pill ${online ? 'good' : 'bad'}` }, say(online ? 'isp.online.yes' : 'isp.online.no'))),
    cell('isp.inform', lastInform ? el('time', { datetime: lastInform, title: momentOf(lastInform) }, secondOf(lastInform)) : none()));
}

function newestFirst(changes) {
  return [...changes].sort((one, other) => String(other.at).localeCompare(String(one.at)));
}

const seenChanges = new Set();

function drawChanges(changes, first) {
  $('changes').replaceChildren(...changes.map(({ at, system, text }) => {
    const key = `${at} ${text}`;
    const fresh = !first && !seenChanges.has(key);
    seenChanges.add(key);
    return el('li', { class: fresh && 'flash', 'data-test': 'change' },
      el('time', { datetime: at, title: momentOf(at) }, secondOf(at)),
      el('span', { class: 'pill accent' }, String(system ?? '').toUpperCase()),
      el('p', {}, readably(text)));
  }));
  if (changes.length === 0) {
    $('changes').append(el('li', { class: 'empty' }, icon('spark'), el('strong', {}, say('isp.calm')), el('span', {}, say('isp.calm.text'))));
  }
}

/// As a sentence, its days as people here write them.
function readably(text) {
  const said = String(text ?? '').replace(/\b\d{4}-\d{2}-\d{2}\b/g, dateOnly);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function drawFaults(faults) {
  const focused = document.activeElement?.dataset;
  $('faults').replaceChildren(...[...new Set([...SYSTEMS, ...Object.keys(faults)])].map((name) => system(name, modeOf(faults[name]))));
  if (focused?.mode) $('faults').querySelector(`[data-system="${focused.system}"][data-mode="${focused.mode}"]`)?.focus();
}

/// A fault is told as a word or as a record; nothing told is no fault.
function modeOf(fault) {
  return (typeof fault === 'object' ? fault?.mode : fault) || 'none';
}

function system(name, mode) {
  const key = `isp.system.${name}`;
  const broken = mode !== 'none';
  return el('div', { class: `system ${broken ? 'broken' : ''}`, role: 'group', 'aria-label': name.toUpperCase(), 'data-test': 'fault', 'data-system': name, 'data-mode': mode },
    el('div', { class: 'top' }, el('h3', {}, name.toUpperCase()),
      el('span', { class: `pill ${broken ? 'bad' : 'good'}` }, say(broken ? 'isp.broken' : 'isp.fine'))),
    el('small', {}, say(key) === key ? '' : say(key)),
    el('div', { class: 'modes' }, MODES.map((each) => el('button', {
      type: 'button',
      'aria-pressed': String(each === mode),
      'data-test': `fault-${name}-${each}`,
      'data-system': name,
      'data-mode': each,
      title: say(`isp.mode.${each}.text`),
      onclick: () => act(() => post('/api/demo/faults', { system: name, mode: each, seconds: FAULT_SECONDS })),
    }, say(`isp.mode.${each}`)))));
}

async function act(action) {
  try {
    await action();
    await refresh();
  } catch (failure) {
    const toast = el('div', { class: 'toast' }, icon('alert'), el('span', {}, say(failure.status === 0 ? 'no-connection' : 'went-wrong')));
    $('toasts').replaceChildren(toast);
    setTimeout(() => toast.remove(), 6000);
  }
}

$('reset').addEventListener('click', () => $('sure').showModal());
$('sure').addEventListener('close', () => {
  if ($('sure').returnValue === 'yes') act(() => post('/api/demo/reset'));
  $('sure').returnValue = '';
});

async function keepPolling() {
  if (!document.hidden) await refresh();
  setTimeout(keepPolling, POLL_MILLIS);
}

keepPolling();
