// In a flood of reports: finds the number that machines shy away from, while a person reads their report through. Without it,
// or in a browser that cannot, the page keeps the report all the same.
const field = document.querySelector('input[data-hash]');
if (field !== null && window.crypto?.subtle !== undefined) void find(field);

async function find(field) {
  const { salt, hash, most } = field.dataset;
  const wanted = Uint8Array.from(hash.match(/../g), (pair) => Number.parseInt(pair, 16));
  const encoder = new window.TextEncoder();
  for (let number = 0; number < Number(most); number += 1) {
    const bytes = new Uint8Array(await window.crypto.subtle.digest('SHA-256', encoder.encode(`${salt}:${number}`)));
    if (wanted.every((byte, at) => byte === bytes[at])) {
      field.value = String(number);
      return;
    }
  }
}
