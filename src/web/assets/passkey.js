// Passkeys: asks the device for one, and sends its answer with the form it stands in. Without this script, or in a browser
// that has none, the form stays hidden and the other way stands beside it.
const { PublicKeyCredential, navigator } = window;

if (PublicKeyCredential !== undefined) {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void answer(form);
    });
  }
}

async function answer(form) {
  const said = form.querySelector('[role="status"]');
  said.textContent = '';
  try {
    const publicKey = bytesIn(JSON.parse(form.dataset.options));
    const make = form.dataset.passkey === 'make';
    const credential = await (make
      ? navigator.credentials.create({ publicKey })
      : navigator.credentials.get({ publicKey }));
    form.querySelector('[data-answer]').value = JSON.stringify(textOf(credential));
    form.submit();
  } catch {
    said.textContent = form.dataset.failed;
  }
}

function bytesIn(options) {
  const known = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));
  return {
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user === undefined ? {} : { user: { ...options.user, id: bytes(options.user.id) } }),
    ...(options.allowCredentials === undefined ? {} : { allowCredentials: known(options.allowCredentials) }),
    ...(options.excludeCredentials === undefined ? {} : { excludeCredentials: known(options.excludeCredentials) }),
  };
}

function textOf({ id, rawId, type, response }) {
  const named = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
  const parts = named.flatMap((name) => (response[name] == null ? [] : [[name, base64url(response[name])]]));
  const transports = response.getTransports?.();
  return {
    id,
    rawId: base64url(rawId),
    type,
    response: { ...Object.fromEntries(parts), ...(transports === undefined ? {} : { transports }) },
    clientExtensionResults: {},
  };
}

function bytes(text) {
  const binary = window.atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

function base64url(buffer) {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return window.btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
