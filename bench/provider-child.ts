// The stand-in provider, in a process of its own. Tells when which number was texted, in batches.
import { FakeTwilio } from '../test/support/fake-twilio.js';
import { DELIVERED, NO_RECEIPTS } from '../test/support/fake-twilio-script.js';
import type { Arrival } from './provider.js';
import { now } from './statistics.js';

const BATCH_MS = 10;
const receipts = process.env['BENCH_RECEIPTS'] === '1' ? DELIVERED : NO_RECEIPTS;
let batch: Arrival[] = [];

const fake = await FakeTwilio.start({
  bulk: true,
  latencyMs: Number(process.env['BENCH_LATENCY_MS'] ?? '50'),
  receipts: ({ to }) => {
    if (batch.length === 0) setTimeout(flush, BATCH_MS);
    batch.push({ at: now(), to });
    return receipts;
  },
});

function flush(): void {
  process.send?.({ arrivals: batch });
  batch = [];
}

process.on('message', ({ isDown }: { isDown: boolean }) => {
  if (isDown) fake.script.always({ status: 500 });
  else fake.script.clear();
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: fake.env });
