import { Scene } from '../support/scene.js';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/kernel/clock.js';
import { BETRAYING, betrayingPhotograph, bomb, PDF, smallPicture } from '../support/sample-files.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { type Visited, Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
  readonly type?: string;
}

const MB = 1024 * 1024;

describe('somebody sends pictures and documents along with their report', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Visitor;
  let photograph: Buffer;
  let code: string;
  let ref: string;
  let reportId: string;
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });
  beforeAll(async () => {
    photograph = await betrayingPhotograph();
    const { userId, id } = await story.scene.coordinator('Nadia Example');
    // Nobody is paged: what is sent along is what counts here.
    await vigil.prisma.contactMethod.deleteMany({ where: { responderId: id } });
    nadia = await Visitor.signedIn(vigil, userId);
  });
  beforeEach(async () => {
    const body = { placeText: `A place of its own, ${randomUUID()}`, narrative: 'My friend rang last night.' };
    const receipt = await vigil.api().ok(vigil.api().post('/reports', body));
    ({ receiptCode: code, reference: ref } = receipt as { receiptCode: string; reference: string });
    await vigil.settle();
    const incident = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    ({ id: reportId } = await vigil.prisma.report.findFirstOrThrow({ where: { incidentId: incident.id } }));
  });

  const stranger = () => new Visitor(vigil, null);
  const keyOf = ({ html }: Visited): string => /name="mailbox" value="([^"]+)"/u.exec(html)?.[1] ?? '';
  const openMailbox = async (): Promise<string> => keyOf(await stranger().send('/receipt', { code }));
  async function send(mailbox: string, files: readonly Sent[], path = '/receipt'): Promise<Visited> {
    const body = new FormData();
    body.append('mailbox', mailbox);
    body.append('files', 'send');
    for (const { name, bytes, type = 'image/jpeg' } of files) {
      body.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
    }
    const answer = await fetch(`${vigil.baseUrl}${path}`, {
      method: 'POST',
      body,
      headers: { 'accept-language': 'en' },
      redirect: 'manual',
    });
    const html = await answer.text();
    const text = html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
    return { status: answer.status, html, location: null, text };
  }
  const kept = () => vigil.prisma.attachment.findMany({ where: { reportId }, orderBy: { number: 'asc' } });
  const attachmentsPath = () => `/incidents/${ref}/reports/${reportId}/attachments`;
  const logOf = async (kind: string) => {
    const entries = await vigil.prisma.journalEntry.findMany({ where: { kind } });
    return entries.map(({ data }) => data as Record<string, unknown>).filter((data) => data['reportId'] === reportId);
  };
  async function download(path: string, key: string): Promise<{ response: Response; bytes: Buffer }> {
    const response = await fetch(`${vigil.baseUrl}/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  it('people see a copy that says nothing but what is on it; the original is locked, and opened for a reason', async () => {
    const asked = await stranger().send('/receipt', { mailbox: await openMailbox(), files: 'ask' });
    expect(asked.text).toContain('Please don’t send papers or faces of other people');
    expect(asked.html).toContain('enctype="multipart/form-data"');
    const sent = await send(keyOf(asked), [{ name: 'Zebedee on B wing.jpg', bytes: photograph }]);
    expect(sent.status).toBe(200);
    expect(sent.text).toContain('It has arrived.');
    expect(sent.html).not.toContain('Zebedee');

    expect((await nadia.open('/console')).text).toContain('The reporter has written');
    expect((await nadia.open(`/console/incidents/${ref}`)).text).toContain('Mailbox (1 new)');
    const mailbox = await nadia.open(`/console/incidents/${ref}/mailbox`);
    expect(mailbox.text).toContain('1. Picture (JPEG)');
    expect(mailbox.text.replaceAll(' ', '')).toContain(createHash('sha256').update(photograph).digest('hex'));
    expect(mailbox.text).not.toContain('Zebedee');
    expect((await nadia.open(`/console/incidents/${ref}`)).text).not.toContain('1 new');

    const [id = ''] = (await kept()).map((one) => one.id);
    const path = `/console/incidents/${ref}/attachments/${id}`;
    expect(await logOf('attachment.read')).toEqual([]);
    const copy = await nadia.file(path);
    expect(copy.headers).toMatchObject({
      'content-disposition': `attachment; filename="${ref}-1.jpg"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'content-type': 'image/jpeg',
    });
    for (const words of BETRAYING) expect(copy.bytes.includes(words)).toBe(false);

    const ask = await nadia.open(`${path}/original`);
    expect(ask.text).toContain('Zebedee on B wing.jpg');
    const without = await nadia.send(`${path}/original`);
    expect(without.status).toBe(422);
    expect(without.text).toContain('Choose why you need it.');
    const original = await nadia.file(`${path}/original`, { reason: 'evidence' });
    expect(original.headers['content-disposition']).toBe(`attachment; filename="${ref}-1-original.jpg"`);
    expect(original.headers['content-type']).toBe('application/octet-stream');
    expect(original.bytes.equals(photograph)).toBe(true);

    expect(await logOf('attachment.added')).toMatchObject([{ attachmentId: id, kind: 'jpeg', size: 'up_to_1_mb' }]);
    expect(await logOf('attachment.read')).toMatchObject([
      { attachmentId: id, variant: 'copy', reason: null },
      { attachmentId: id, variant: 'original', reason: 'evidence' },
    ]);
    expect((await nadia.open(`/console/incidents/${ref}`)).text).toContain('The original of an attachment opened');
  });

  it('nothing of it stands in plain in the database or the log', async () => {
    await send(await openMailbox(), [{ name: 'Zebedee on B wing.jpg', bytes: photograph }]);
    const [row] = await kept();
    expect(row?.nameSealed).toMatch(/^v1\./u);
    expect(row?.sha256Sealed).toMatch(/^v1\./u);
    const parts = await vigil.prisma.attachmentPart.findMany({ where: { attachmentId: row?.id ?? '' } });
    const stored = Buffer.concat(parts.map(({ bytesSealed }) => bytesSealed));
    for (const words of [...BETRAYING, 'JFIF', 'Zebedee'])
      expect([words, stored.includes(words)]).toEqual([words, false]);
    const log = JSON.stringify((await vigil.prisma.journalEntry.findMany()).map(({ data }) => data));
    expect(log).not.toContain('Zebedee');
    expect(log).not.toContain(createHash('sha256').update(photograph).digest('hex'));
  });

  it('a document is kept as it came, and only its original can be saved', async () => {
    const sent = await send(await openMailbox(), [{ name: 'letter.pdf', bytes: PDF, type: 'application/pdf' }]);
    expect(sent.status).toBe(200);
    const key = await story.scene.key('coordinator');
    const list = await vigil.api(key).ok(vigil.api(key).get(attachmentsPath()));
    expect(list).toMatchObject([{ number: 1, kind: 'pdf', size: PDF.length, copySize: null, name: 'letter.pdf' }]);
    const path = `${attachmentsPath()}/${(list as { id: string }[])[0]?.id ?? ''}`;
    expect((await download(path, key)).response.status).toBe(400);
    expect((await download(`${path}?variant=original`, key)).response.status).toBe(400);
    expect((await download(`${path}?variant=original&reason=because`, key)).response.status).toBe(400);
    const { response, bytes } = await download(`${path}?variant=original&reason=no_copy`, key);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${ref}-1-original.pdf"`);
    expect(bytes.equals(PDF)).toBe(true);
    expect(await logOf('attachment.read')).toHaveLength(1);
  });

  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  it.each<[what: string, files: () => Promise<Sent[]> | Sent[], says: string]>([
    ['a page under the name of a picture', () => [{ name: 'photo.jpg', bytes: page }], 'We can read JPEG'],
    [
      'a drawing with a script',
      () => [{ name: 'a.png', bytes: Buffer.from('<svg onload="alert(1)"/>') }],
      'We can read',
    ],
    ['an archive', () => [{ name: 'a.pdf', bytes: Buffer.from('PK\x03\x04rest') }], 'We can read JPEG'],
    ['a program', () => [{ name: 'a.webp', bytes: Buffer.from('MZ\x90\0rest') }], 'We can read JPEG'],
    [
      'a beginning and then a page',
      () => [{ name: 'a.jpg', bytes: Buffer.concat([Buffer.from([255, 216, 255]), page]) }],
      'We could not read it to its end',
    ],
    ['nothing in it', () => [{ name: 'a.jpg', bytes: Buffer.alloc(0) }], 'There is nothing in this file'],
    ['a picture that is cut off', () => [{ name: 'a.jpg', bytes: photograph.subarray(0, -900) }], 'to its end'],
    ['a bomb', () => [{ name: 'a.png', bytes: bomb() }], 'larger than we can open'],
    ['eleven megabytes', () => [{ name: 'a.jpg', bytes: Buffer.alloc(11 * MB, photograph) }], 'larger than 10 MB'],
    [
      'fifty of them',
      () => Array.from({ length: 50 }, (_, n) => ({ name: `${n}.jpg`, bytes: photograph })),
      'We can take 10',
    ],
    ['a picture of an iPhone', () => [{ name: 'a.heic', bytes: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0') }], 'HEIC'],
    ['no file', () => [], 'No file has been chosen yet'],
  ])('%s is refused kindly, and nothing of it is kept', async (_what, files, says) => {
    const answer = await send(await openMailbox(), await files());
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(says);
    expect(await kept()).toEqual([]);
    expect(await vigil.prisma.attachmentPart.count()).toBe(
      await vigil.prisma.attachmentPart.count({ where: { attachment: { NOT: { reportId } } } }),
    );
  });

  it.each([
    ['x, five thousand times', 'x'.repeat(5_000)],
    ...[
      '../../../../etc/passwd',
      'C:\\Windows\\system32\\a.jpg',
      '<script>alert(1)</script>.jpg',
      '"; filename="evil.html',
      'a\r\nSet-Cookie: a=b.jpg',
      '‮gpj.exe',
    ].map((name) => [JSON.stringify(name), name] as const),
  ])('a file called %s is a file like any other', async (_shown, name) => {
    const small = await smallPicture('png');
    expect((await send(await openMailbox(), [{ name, bytes: small }])).status).toBe(200);
    const [row] = await kept();
    expect(row?.number).toBe(1);
    const refused = await send(await openMailbox(), [{ name, bytes: page }]);
    expect(refused.status).toBe(422);
    expect(refused.html).not.toContain('<script>alert');
    const copy = await nadia.file(`/console/incidents/${ref}/attachments/${row?.id ?? ''}`);
    expect(copy.headers['content-disposition']).toBe(`attachment; filename="${ref}-1.jpg"`);
    expect((await nadia.open(`/console/incidents/${ref}/attachments/${row?.id ?? ''}/original`)).html).not.toContain(
      '<script>alert',
    );
  });

  it('the good ones of several are kept, and the page says which were not', async () => {
    const files = [
      { name: 'one.png', bytes: await smallPicture('png') },
      { name: 'two.exe', bytes: page },
      { name: 'three.webp', bytes: await smallPicture('webp') },
    ];
    const answer = await send(await openMailbox(), files);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('2 files have arrived.');
    expect(answer.text).toMatch(/two\.exe\s*: We can read/u);
    expect((await kept()).map(({ kind }) => kind)).toEqual(['png', 'webp']);
    // Sent once more, they are the same.
    await send(await openMailbox(), files);
    expect(await kept()).toHaveLength(2);
  });

  it('ten belong to a report, and forty megabytes', async () => {
    const pdf = (size: number) => Buffer.concat([PDF, randomBytes(size - PDF.length)]);
    const mailbox = await openMailbox();
    for (let n = 0; n < 4; n++) await send(mailbox, [{ name: 'a.pdf', bytes: pdf(9 * MB) }]);
    expect((await send(mailbox, [{ name: 'a.pdf', bytes: pdf(5 * MB) }])).text).toContain('larger than 40 MB');
    const few = (count: number) => Array.from({ length: count }, () => ({ name: 'a.pdf', bytes: pdf(1_000) }));
    expect((await send(mailbox, few(6))).status).toBe(200);
    expect((await send(mailbox, few(1))).text).toContain('We can take 10 with one report');
    expect(await kept()).toHaveLength(10);
  }, 60_000);

  it('a key that is none, one that is old, and a code that was ended open nothing', async () => {
    const good = { name: 'a.jpg', bytes: photograph };
    const forged = await send('v1.00000000.AAAA', [good]);
    expect(forged.text).toContain('Please type your code once more');
    expect((await send('', [good])).status).toBe(422);
    const key = await openMailbox();
    await stranger().send('/receipt', { mailbox: key, end: 'sure' });
    expect((await send(key, [good])).text).toContain('Your code opens nothing any more');
    expect(await kept()).toEqual([]);
  });

  it('after half an hour the code is asked for again', async () => {
    const key = await openMailbox();
    await vigil.advance(31 * MINUTE);
    const answer = await send(key, [{ name: 'a.jpg', bytes: photograph }]);
    expect(answer.text).toContain('Please type your code once more');
    expect(await kept()).toEqual([]);
  });

  it('forms with files are taken there alone, and broken ones are no mistake of ours', async () => {
    const mailbox = await openMailbox();
    for (const path of ['/report', '/report/received', '/join', '/console/sign-in', '/api/v1/reports']) {
      expect([path, (await send(mailbox, [{ name: 'a.jpg', bytes: photograph }], path)).status]).toEqual([path, 415]);
    }
    const broken = [
      ['multipart/form-data', 'no boundary'],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="mailbox"\r\n\r\nhalf'],
      ['multipart/form-data; boundary=x', '--x\r\nnonsense\r\n\r\n--x--'],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a[9999999]"\r\n\r\nb\r\n--x--'],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="mailbox[x]"\r\n\r\nb\r\n--x--'],
      ['multipart/mixed; boundary=x', '--x--'],
      ['multipart/form-data; boundary=x', ''],
    ] as const;
    for (const [type, body] of broken) {
      const answer = await fetch(`${vigil.baseUrl}/receipt`, {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      });
      expect([type, body, [415, 422, 429].includes(answer.status)]).toEqual([type, body, true]);
    }
  });

  it('what erases a report takes rows and bytes', async () => {
    await send(await openMailbox(), [{ name: 'a.jpg', bytes: photograph }]);
    const [row] = await kept();
    const { incidentId } = await vigil.prisma.report.findUniqueOrThrow({ where: { id: reportId } });
    const { ref } = await vigil.prisma.incident.findUniqueOrThrow({ where: { id: incidentId } });
    const admin = vigil.api(await new Scene(vigil).key('admin'));
    await admin.ok(admin.post(`/incidents/${ref}/reports/${reportId}/erase`, { reason: 'reporter_asked' }));
    expect(await kept()).toEqual([]);
    expect(await vigil.prisma.attachmentPart.count({ where: { attachmentId: row?.id ?? '' } })).toBe(0);
  });
});
