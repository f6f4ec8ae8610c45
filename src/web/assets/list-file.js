// Puts a file into the field beside it, so that it need not be opened and copied. The file itself is never sent: what is in
// the field is, when the form is. Without this script the field is there alone.
const MOST_BYTES = 1_000_000;

for (const chooser of document.querySelectorAll('[data-file-into]')) {
  chooser.hidden = false;
  const input = chooser.querySelector('input');
  input.addEventListener('change', () => void take(chooser, input.files[0]));
}

async function take(chooser, file) {
  const said = chooser.querySelector('[role="status"]');
  said.textContent = '';
  if (file === undefined) return;
  const text = file.size > MOST_BYTES ? null : textIn(await file.arrayBuffer());
  if (text === null) {
    said.textContent = `${file.name}: ${file.size > MOST_BYTES ? chooser.dataset.large : chooser.dataset.other}`;
    return;
  }
  const field = document.getElementById(chooser.dataset.fileInto);
  field.value = text;
  said.textContent = `${file.name}: ${chooser.dataset.taken}`;
}

/** As spreadsheets write it: UTF-8, UTF-16 ("Unicode text"), or Windows-1252. Null: it is no text. */
function textIn(buffer) {
  const bytes = new Uint8Array(buffer);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new window.TextDecoder('utf-16le').decode(buffer);
  if (bytes.includes(0)) return null;
  try {
    return new window.TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return new window.TextDecoder('windows-1252').decode(buffer);
  }
}
