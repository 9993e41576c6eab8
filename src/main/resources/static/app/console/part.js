/// What every part of the console builds on: Lit in the light DOM, so that one style sheet and one focus order hold for all.

import { LitElement, html } from 'lit';

export class Part extends LitElement {
  createRenderRoot() {
    return this;
  }
}

/// A decorative icon of the sprite.
export const glyph = (name, size = '') =>
  html`<svg class="icon ${size}" aria-hidden="true"><use href="/app/icons.svg#${name}"></use></svg>`;

/// A wish of a part that the console fulfils.
export function wish(part, name, detail) {
  part.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
