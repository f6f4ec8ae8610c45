// The least that can be done for a fan-out: jobs are taken from the same queue, and each is posted to the provider.
// No incident, no rows, no log, no lease. What the program adds to this is the price of its promises.
import { TwilioClient } from '../src/delivery/sms/twilio-client.js';
import { TwilioSmsSender } from '../src/delivery/sms/twilio-sms.sender.js';
import type { MessageId } from '../src/kernel/ids.js';
import type { PhoneNumber } from '../src/kernel/phone-number.js';
import { BARE_WORKER, bareBackend } from './bare-backend.js';

const CHUNK = 500;
const QUEUE = 'delivery-sms';
const MESSAGE = '00000000-0000-4000-8000-000000000000' as MessageId;
const TEXT = 'Vigil alert for Yorkshire and the Humber. Reply with the code and yes or no. Code A7C9';

const env = (name: string): string => process.env[name] ?? '';
const onError = (error: Error): void => void process.stderr.write(`${error.message}\n`);

const backend = await bareBackend(onError);
const sender = new TwilioSmsSender(
  new TwilioClient({
    accountSid: env('TWILIO_ACCOUNT_SID'),
    authToken: env('TWILIO_AUTH_TOKEN'),
    secondaryAuthToken: null,
    from: env('TWILIO_FROM').split(','),
    messagingServiceSid: null,
    apiBaseUrl: env('TWILIO_API_BASE_URL'),
  }),
);
const queue = backend.queue(QUEUE);
const jobs = Array.from({ length: Number(env('BENCH_JOBS')) }, (_, index) => ({
  name: 'send',
  data: { id: `message-${index}` },
  opts: { jobId: `message-${index}`, priority: 100, removeOnComplete: true, removeOnFail: true },
}));
for (let at = 0; at < jobs.length; at += CHUNK) await queue.addBulk(jobs.slice(at, at + CHUNK));

const worker = backend.worker(
  QUEUE,
  async (job) => {
    const number = Number(job.id?.slice('message-'.length));
    const to = `+4474002${String(number).padStart(5, '0')}` as PhoneNumber;
    await sender.send({ to, text: TEXT, messageId: MESSAGE, statusCallbackUrl: 'http://127.0.0.1:9/none' });
  },
  BARE_WORKER,
  onError,
);

process.on('message', () => void worker.run().catch(onError));
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
