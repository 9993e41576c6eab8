/// Times as people read them.

import { language, say } from './words.js';

// English here is read in Brazil, where the day stands before the month.
const place = language === 'en' ? 'en-GB' : language;
const clock = new Intl.DateTimeFormat(place, { hour: '2-digit', minute: '2-digit' });
const exact = new Intl.DateTimeFormat(place, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const weekday = new Intl.DateTimeFormat(place, { weekday: 'long' });
const dayMonth = new Intl.DateTimeFormat(place, { day: '2-digit', month: '2-digit' });
const longDay = new Intl.DateTimeFormat(place, { day: 'numeric', month: 'long', year: 'numeric' });
const whole = new Intl.DateTimeFormat(place, { dateStyle: 'medium', timeStyle: 'short' });
const DAY = 86_400_000;

const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
const daysAgo = (date) => Math.round((midnight(new Date()) - midnight(date)) / DAY);

export const timeOf = (iso) => (iso ? clock.format(new Date(iso)) : '');
export const secondOf = (iso) => (iso ? exact.format(new Date(iso)) : '');
export const momentOf = (iso) => (iso ? whole.format(new Date(iso)) : '');

/// The day of a separator: today, yesterday, a weekday of the last week, or a date.
export function dayOf(iso) {
  const date = new Date(iso);
  const ago = daysAgo(date);
  if (ago === 0) return say('today');
  if (ago === 1) return say('yesterday');
  return ago > 1 && ago < 7 ? weekday.format(date) : longDay.format(date);
}

/// The shortest useful time of a list row: the clock today, else the day.
export function shortMoment(iso) {
  if (!iso) return '';
  const date = new Date(iso);
  const ago = daysAgo(date);
  if (ago === 0) return clock.format(date);
  return ago === 1 ? say('yesterday') : dayMonth.format(date);
}

/// A calendar day without a clock, such as a due date, read without time zones.
export function dateOnly(iso) {
  const [year, month, day] = String(iso).slice(0, 10).split('-').map(Number);
  return year && month && day ? new Intl.DateTimeFormat(place).format(new Date(year, month - 1, day)) : String(iso ?? '');
}

/// How long somebody has been waiting, short: 0:42, 12:05, 1 h 20.
export function waited(iso, now = Date.now()) {
  const seconds = Math.max(0, Math.floor((now - Date.parse(iso)) / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${String(minutes % 60).padStart(2, '0')}` : say('days', { n: Math.floor(hours / 24) });
}
