import type { Locale } from '#kernel';
import { PASSWORD_LENGTH } from '#features/access';
import { PASSWORD_WORDS } from './password-words';

/** What a mailed link is for. */
export type PasswordPurpose = 'invitation' | 'reset';

/** Where the form is sent. */
const TARGETS: Record<PasswordPurpose, string> = {
  invitation: '/api/v1/auth/invitations/accept',
  reset: '/api/v1/auth/password-resets/confirm',
};

const STYLE = `body{font:1.05rem/1.75 system-ui,sans-serif;max-width:30rem;margin:3rem auto;padding:0 1rem;color:#1d1b16;background:#fbf8f1}
h1{font-size:1.4rem}label{display:block;margin-top:1rem}input{font:inherit;width:100%;box-sizing:border-box;padding:.5rem;border:1px solid #6b6455}
button{font:inherit;margin-top:1rem;padding:.6rem 1.4rem;border:0;background:#2f5d3a;color:#fff}#status:not(:empty){border-inline-start:.3rem solid #2f5d3a;padding:.3rem .9rem;background:#fff;color:#1d1b16}`;

/** The page that a mailed link leads to. The secret stays in the fragment, which no server and no log sees. */
export function passwordPage(purpose: PasswordPurpose, locale: Locale): string {
  const words = PASSWORD_WORDS[locale];
  const hint = words.hint.replace('{min}', String(PASSWORD_LENGTH.min));
  return `<!DOCTYPE html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${words[purpose]}</title><style>${STYLE}</style></head>
<body><main><h1>${words[purpose]}</h1><noscript><p>${words.noScript}</p></noscript>
<form id="form" data-target="${TARGETS[purpose]}" data-done="${words.done}" data-no-link="${words.noLink}">
<label for="password">${words.password}</label>
<input id="password" type="password" autocomplete="new-password" minlength="${PASSWORD_LENGTH.min}" maxlength="${PASSWORD_LENGTH.max}" required aria-describedby="hint">
<p id="hint">${hint}</p><button>${words.save}</button></form><p id="status" role="status"></p>
<script src="/password-page.js" defer></script></main></body></html>
`;
}

/** The page's script. */
export const PASSWORD_SCRIPT = `'use strict';
const form = document.getElementById('form');
const status = document.getElementById('status');
const token = new URLSearchParams(location.hash.slice(1)).get('token');
if (!token) { form.hidden = true; status.textContent = form.dataset.noLink; }
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const answer = await fetch(form.dataset.target, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
      body: JSON.stringify({ token, password: document.getElementById('password').value }),
    });
    if (answer.ok) { form.hidden = true; status.textContent = form.dataset.done; history.replaceState(null, '', location.pathname); }
    else { status.textContent = (await answer.json()).detail; }
  } catch (error) { status.textContent = String(error.message); }
  button.disabled = false;
});
`;
