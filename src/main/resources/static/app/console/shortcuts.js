/// The console's keys. Single letters may be switched off, since speech input types them by mistake (WCAG 2.1.4).

const SAVED = 'prosa-shortcuts';

export class Shortcuts {
  #keys;

  constructor({ next, previous, take, reply, help }) {
    this.#keys = { j: next, k: previous, a: take, r: reply, '?': help };
    document.addEventListener('keydown', (event) => this.#press(event));
  }

  get on() {
    try {
      return localStorage.getItem(SAVED) !== 'off';
    } catch {
      return true;
    }
  }

  set on(wanted) {
    try {
      localStorage.setItem(SAVED, wanted ? 'on' : 'off');
    } catch {
      // then they stay on
    }
  }

  #press(event) {
    const { target, ctrlKey, metaKey, altKey, key } = event;
    const typing = target.closest?.('input, textarea, select, dialog, [contenteditable]');
    const act = this.#keys[key.toLowerCase()];
    if (!act || typing || ctrlKey || metaKey || altKey || !this.on) return;
    event.preventDefault();
    act();
  }
}
