/// Lets agents in.

import { avatar, el, openPage } from './dom.js';
import { get, post } from './http.js';
import { say, sayOf } from './words.js';
import { loginsOf } from './demo/offer.js';

openPage('login.page');

const form = document.getElementById('form');
const problem = document.getElementById('problem');
const submit = document.getElementById('submit');
const { user, password } = form.elements;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!user.value.trim() || !password.value) return refuse(say('login.missing'), user.value.trim() ? password : user);
  submit.disabled = true;
  try {
    await post('/api/login', { user: user.value.trim(), password: password.value });
    location.assign('/console');
  } catch (failure) {
    submit.disabled = false;
    refuse(wordsFor(failure), password);
    password.select();
  }
});

document.getElementById('reveal').addEventListener('click', ({ currentTarget }) => {
  const shown = password.type === 'text';
  password.type = shown ? 'password' : 'text';
  currentTarget.setAttribute('aria-pressed', String(!shown));
  currentTarget.textContent = say(shown ? 'login.show' : 'login.hide');
});

function wordsFor(failure) {
  const known = { 0: 'no-connection', 401: 'login.wrong', 429: 'login.too-many' };
  return say(known[failure.status] ?? 'went-wrong'); // the server's own words are in one language only
}

function refuse(words, field) {
  problem.textContent = words;
  problem.hidden = false;
  field.focus();
}

/// Also makes the server set its CSRF cookie before the form is sent.
async function skipWhenAlreadyIn() {
  try {
    if (await get('/api/me')) location.replace('/console');
  } catch {
    // not logged in yet: stay
  }
}

async function offerDemoLogins() {
  try {
    const logins = loginsOf(await get('/api/demo'));
    document.getElementById('demo').hidden = logins.length === 0;
    document.getElementById('logins').replaceChildren(...logins.map((login) => el('li', {}, fillButton(login))));
  } catch {
    // no demo here
  }
}

function fillButton(login) {
  const name = login.name ?? login.user;
  return el('button', {
    type: 'button',
    'data-test': 'demo-login',
    'data-user': login.user,
    onclick: () => {
      user.value = login.user;
      password.value = login.password;
      problem.hidden = true;
      submit.focus();
    },
  }, avatar(name), el('span', { class: 'who' }, name, login.role && el('small', {}, sayOf('role', login.role))), el('code', {}, login.user));
}

skipWhenAlreadyIn();
offerDemoLogins();
