import assert from 'node:assert/strict';
import test from 'node:test';
import { html } from '../../../web/html/html.js';

test('a letter’s words never become elements', () => {
  const hostile = '<img src=x onerror="alert(1)"> & \'"';
  assert.equal(
    String(html`<p title="${hostile}">${hostile}</p>`),
    '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;&quot;">' +
      '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;&quot;</p>',
  );
});

test('markup within markup stays, lists are joined, nothing shows nothing', () => {
  const items = ['<a>', 'b'].map((each) => html`<li>${each}</li>`);
  assert.equal(String(html`<ul>${items}</ul>`), '<ul><li>&lt;a&gt;</li><li>b</li></ul>');
  assert.equal(String(html`${null}${undefined}${false}${true}${0}${''}`), '0');
});

test('an object that only looks like markup is escaped', () => {
  assert.equal(String(html`${{ text: '<b>', toString: () => '<b>' }}`), '&lt;b&gt;');
});
