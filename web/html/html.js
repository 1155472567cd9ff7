const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that is safe to show: its only maker is the `html` tag below. */
class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/**
 * Every value is escaped unless it is Markup itself, so that a letter's words can never become
 * elements. Attribute values must stand in double quotes. Lists are joined; null, undefined and
 * booleans show nothing.
 */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, string, i) => text + shown(values[i - 1]) + string));
}

export function escape(text) {
  return String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

function shown(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(shown).join('');
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  return escape(value);
}
