// Proof of work for the inquiry form (the challenge format of altcha-lib/v1). The form works without it: any failure
// here sends the form as it is.
for (const form of document.querySelectorAll('form[data-challenge]')) {
  let work;
  const start = () => (work ??= solve(form.dataset.challenge).catch(() => undefined));
  form.addEventListener('focusin', start);
  form.addEventListener('submit', async (event) => {
    if (form.dataset.ready) return;
    event.preventDefault();
    form.dataset.ready = '1';
    const patience = new Promise((resolve) => setTimeout(resolve, 10000));
    const proof = await Promise.race([start(), patience]);
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = 'proof';
    input.value = proof ?? '';
    form.append(input);
    form.submit();
    // The browser's back button can bring this page back as it was left; the next message needs a new proof.
    input.remove();
    delete form.dataset.ready;
    work = undefined;
  });
}

async function solve(url) {
  const answer = await fetch(url, { headers: { accept: 'application/json' } });
  const { algorithm, challenge, salt, signature, maxnumber = 1e6 } = await answer.json();
  const text = new TextEncoder();
  for (let number = 0; number <= maxnumber; number++) {
    const hash = new Uint8Array(await crypto.subtle.digest(algorithm, text.encode(salt + number)));
    const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (hex === challenge) return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  }
}
