import { html } from '../html/html.js';
import { render } from '../html/render.js';

// Fills the page with every route and parameter, as the service itself describes them.
const place = document.getElementById('reference');

for (const example of document.querySelectorAll('[data-runs]')) {
  example.textContent = example.textContent.replaceAll('http://127.0.0.1:7070', location.origin);
}

try {
  const response = await fetch('/api/v1/openapi.json');
  if (!response.ok) throw new Error(`the service answered ${response.status}`);
  render(place, reference(await response.json()));
} catch (fault) {
  render(place, html`<p>The routes could not be read: ${fault.message}. Load the page again.</p>`);
}

function reference(document) {
  const here = (thing) => (thing.$ref ? at(document, thing.$ref) : thing);
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => route(path, method, operation, here)),
  );
  return html`${routes}`;
}

function at(document, reference) {
  return reference
    .slice(2)
    .split('/')
    .reduce((node, name) => node[name], document);
}

function route(path, method, operation, here) {
  const parameters = (operation.parameters ?? []).map(here);
  const refusals = Object.keys(operation.responses).filter((status) => status >= 300);
  return html`<section>
    <h3 id="${operation.operationId}"><code>${method.toUpperCase()} ${path}</code></h3>
    <p>${operation.summary} Answers ${typesOf(operation)}; or ${refusals.join(', ')}.</p>
    ${parameters.length > 0 &&
    html`<details>
      <summary>${parameters.length} ${parameters.length === 1 ? 'parameter' : 'parameters'} of ${operation.operationId}</summary>
      <dl>
        ${parameters.map(
          (parameter) => html`<dt><code>${parameter.name}</code></dt>
            <dd>${[parameter.description, valuesOf(parameter.schema)].filter(Boolean).join(' ')}</dd>`,
        )}
      </dl>
    </details>`}
  </section>`;
}

function typesOf(operation) {
  const good = Object.entries(operation.responses).filter(([status]) => status < 300);
  const types = good.flatMap(([, response]) => Object.keys(response.content ?? {}));
  return types.length > 0 ? [...new Set(types)].join(', ') : 'without content';
}

/** What a parameter takes, in words. */
function valuesOf(schema) {
  const one = schema.items ?? schema;
  const said = [];
  const named = (one.enum ?? []).filter((value) => !value.startsWith('-'));
  if (named.length > 0) said.push(`One of: ${named.join(', ')}.`);
  if (one.minimum !== undefined) said.push(`From ${one.minimum} to ${one.maximum}.`);
  if (one.type === 'boolean') said.push('true or false.');
  if (one.format === 'date') said.push('As year-month-day.');
  if (one.default !== undefined) said.push(`Otherwise ${one.default}.`);
  return said.join(' ');
}
