/// The keys of the console, on request.

import { html } from 'lit';
import { say } from '../words.js';
import { Part } from './part.js';

const KEYS = [
  [['J', 'K'], 'help.step'],
  [['A'], 'help.take'],
  [['R'], 'help.reply'],
  [['Ctrl', 'Enter'], 'help.send'],
  [['Esc'], 'help.leave'],
  [['?'], 'help.help'],
];

class Help extends Part {
  static properties = { shortcuts: { attribute: false } };

  show() {
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`
      <dialog class="sheet help" aria-labelledby="help-title" data-test="help">
        <h2 id="help-title">${say('console.shortcuts')}</h2>
        <dl>${KEYS.map(([keys, words]) => html`<div><dt>${say(words)}</dt><dd>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dd></div>`)}</dl>
        <label class="check"><input type="checkbox" .checked=${this.shortcuts.on} @change=${(event) => (this.shortcuts.on = event.target.checked)}>
          ${say('help.letters')}</label>
        <form method="dialog" class="actions"><button class="button">${say('close')}</button></form>
      </dialog>`;
  }
}

customElements.define('prosa-help', Help);
