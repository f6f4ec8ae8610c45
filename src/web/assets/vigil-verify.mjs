#!/usr/bin/env node
// Checks an evidence file of Vigil by itself: needs Node.js 18 or newer, no network and nothing else.
//   node vigil-verify.mjs FILE.json [SEQ:HASH ...]
// SEQ:HASH is an entry known from elsewhere (a printed copy, the operator’s log): the file must hold the same.
// Ends with 0 when all is in order, 1 when something is not, 2 when it was called wrongly or can't read the file.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FIRST = '0'.repeat(64);
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const say = (line) => process.stdout.write(`${line}\n`);

function stop(code, line) {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}

/** What is wrong with one entry, or null. `before` is the entry before it of the same incident. */
function wrongWith(entry, before, incidentId) {
  const { seq, prevHash, incidentPrevHash, canonical, hash } = entry;
  if (!Number.isInteger(seq) || (before !== null && seq <= before.seq)) return 'it is out of order';
  const parts = incidentPrevHash === null ? [prevHash, seq, canonical] : [prevHash, seq, incidentPrevHash, canonical];
  if (sha256(parts.join('\n')) !== hash) return 'its hash does not fit its text';
  if (incidentPrevHash !== null && incidentPrevHash !== (before?.hash ?? FIRST))
    return 'it does not follow the entry before it: one was left out or put in';
  if (incidentPrevHash === null && before !== null && before.incidentPrevHash !== null)
    return 'it says that it is older than the one before it';
  const sealed = JSON.parse(canonical);
  if (sealed.incidentId !== incidentId) return 'it belongs to another incident';
  return null;
}

function checkThread({ ref, incidentId, entries }) {
  let before = null;
  for (const entry of entries) {
    const what = wrongWith(entry, before, incidentId);
    if (what !== null) stop(1, `NOT IN ORDER: entry ${entry.seq} of ${ref}: ${what}.`);
    before = entry;
  }
  if (before === null) stop(1, `NOT IN ORDER: ${ref} has no entries.`);
  say(
    `${ref}: ${entries.length} entries in order, ${JSON.parse(entries[0].canonical).at} to ${JSON.parse(before.canonical).at}.`,
  );
  const old = entries.filter(({ incidentPrevHash }) => incidentPrevHash === null).length;
  if (old > 0)
    say(
      `  ${old} of them are from before entries were threaded: each is whole, but whether all are here is not proven.`,
    );
  return before;
}

function checkRecords({ records, recordsHash }, last) {
  const digest = sha256(JSON.stringify(records));
  const sealed = JSON.parse(last.canonical);
  if (sealed.kind !== 'incident.exported')
    stop(1, `NOT IN ORDER: entry ${last.seq} is not the one that made this file.`);
  if (digest !== recordsHash || digest !== sealed.data.recordsHash)
    stop(1, 'NOT IN ORDER: the records were changed after the file was made.');
  say(`Records: as they were when entry ${last.seq} was written.`);
}

function checkKnown(file, known) {
  const hashes = new Map(file.threads.flatMap(({ entries }) => entries.map(({ seq, hash }) => [String(seq), hash])));
  for (const pair of known) {
    const [seq, start = ''] = pair.split(':');
    if (!/^\d+$/.test(seq) || !/^[0-9a-f]{12,64}$/.test(start))
      stop(2, `Write SEQ:HASH, with at least 12 digits: ${pair}`);
    if (!hashes.get(seq)?.startsWith(start)) stop(1, `NOT IN ORDER: entry ${seq} is not the one you know.`);
    say(`Entry ${seq}: the one you know.`);
  }
}

function read(name) {
  try {
    const file = JSON.parse(readFileSync(name, 'utf8'));
    if (file.format === 'vigil-evidence' && file.version === 1) return file;
  } catch (error) {
    stop(2, `Can't read ${name}: ${error.message}`);
  }
  return stop(2, `${name} is not an evidence file of Vigil, version 1.`);
}

function check(name, known) {
  const file = read(name);
  try {
    const [own] = file.threads.map(checkThread);
    checkRecords(file, own);
    checkKnown(file, known);
    say(`IN ORDER. The last entry is ${own.seq}, hash ${own.hash}.`);
    say(
      'Ask the operator for the log’s own check (vigil log:verify) and for this entry: then the whole log stands behind it.',
    );
  } catch (error) {
    stop(1, `NOT IN ORDER: the file has not the shape it should have (${error.message}).`);
  }
}

const [name, ...known] = process.argv.slice(2);
if (name === undefined) stop(2, 'Usage: node vigil-verify.mjs FILE.json [SEQ:HASH ...]');
check(name, known);
