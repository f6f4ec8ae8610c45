import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENVIRONMENT_VARIABLES } from '../../../src/config/environment-help.js';
import { blocks, slips } from './compose-text.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const withoutComments = (text: string): string => text.replaceAll(/^\s*#.*$/gm, '');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, one = '']) => one);

const dockerfile = withoutComments(read('Dockerfile'));
const compose = withoutComments(read('docker-compose.yml'));
const sections = blocks(compose.split('\n'), 0);
const services = blocks(sections.get('services') ?? [], 2);
const service = (name: string): string => (services.get(name) ?? []).join('\n');

describe('the image', () => {
  it('is built from files that are there and that .dockerignore lets in', () => {
    const copied = all(dockerfile, /^COPY (?!--from)(.+) \S+$/gm).flatMap((sources) => sources.split(' '));
    const letIn = all(read('.dockerignore'), /^!(.+)$/gm);
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    expect(copied.filter((file) => !letIn.includes(file))).toEqual([]);
  });

  it('runs npm scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(all(dockerfile, /npm run ([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('does not run as root, and owns only its data folder', () => {
    const runtime = dockerfile.split(/^FROM /gm).at(-1) ?? '';
    expect(all(runtime, /^USER (\S+)$/gm)).toEqual(['node']);
    expect(runtime.indexOf('USER node')).toBeLessThan(runtime.lastIndexOf('\nCMD '));
    expect(runtime).not.toContain('--chown');
  });
});

describe('image and compose file', () => {
  const both = `${dockerfile}\n${compose}`;

  it('start entries that there are', () => {
    const entries = all(both, /dist\/([\w-]+)\.js/g);
    expect(new Set(entries)).toEqual(new Set(['all-in-one', 'main', 'worker']));
    expect(entries.filter((name) => !existsSync(path.join(ROOT, `src/${name}.ts`)))).toEqual([]);
  });

  it('name every image with a version', () => {
    const stages = all(dockerfile, /^FROM \S+ AS (\S+)$/gm);
    const images = [...all(dockerfile, /^FROM (\S+)/gm), ...all(compose, /^\s+image: (\S+)$/gm)];
    const foreign = images.filter((image) => !stages.includes(image));
    expect(foreign.length).toBeGreaterThan(4);
    expect(foreign.filter((image) => !/^[\w/-]+:v?\d+\.\d+/.test(image))).toEqual([]);
  });

  it('ask for health at routes that there are', () => {
    const routes = all(read('src/web/health/health.controller.ts'), /@Get\('(\w+)'\)/g);
    const asked = all(both, /fetch\([`'"]http:\/\/[\w.]+:(?:\d+|\$\{process\.env\.PORT\})\/(\w+)/g);
    expect(asked).toHaveLength(3);
    expect(asked.filter((route) => !routes.includes(route))).toEqual([]);
  });
});

describe('the compose file', () => {
  it('reads as YAML', () => {
    expect(slips(read('docker-compose.yml'))).toEqual([]);
    expect([...sections.keys()]).toEqual(['name', 'x-vigil', 'services', 'volumes']);
    expect([...services.keys()]).toEqual(['web', 'worker', 'postgres', 'redis', 'mailpit']);
  });

  it('checks the health of every service', () => {
    for (const name of services.keys()) expect(`${name} ${service(name)}`).toMatch(/\n {4}healthcheck:/);
  });

  it('waits for database and queue', () => {
    const shared = (sections.get('x-vigil') ?? []).join('\n');
    expect(all(shared, /^ {4}(\w+):\n {6}condition: service_healthy$/gm)).toEqual(['postgres', 'redis']);
    for (const name of ['web', 'worker']) expect(service(name)).toContain('<<: *vigil');
  });

  it('keeps what is in the queues', () => {
    expect(service('redis')).toContain("'--maxmemory-policy', 'noeviction', '--appendonly', 'yes'");
  });

  it('publishes neither database nor queue, and nothing beyond this machine', () => {
    for (const name of ['postgres', 'redis', 'worker']) expect(service(name)).not.toMatch(/^\s+ports:/m);
    const published = all(compose, /^\s+- '([^']+:\d+)'$/gm);
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('holds no secret, and refuses to start without one', () => {
    for (const name of ['VIGIL_SECRET', 'PUBLIC_URL', 'POSTGRES_PASSWORD']) {
      expect(compose).toContain(`\${${name}:?`);
      expect(read('.env.example')).toMatch(new RegExp(`^${name}=$`, 'm'));
    }
    const named = all(compose, /\$\{(\w+)/g).filter((name) => name !== 'POSTGRES_PASSWORD');
    expect(named.filter((name) => !ENVIRONMENT_VARIABLES.some((known) => known === name))).toEqual([]);
  });
});

describe('the settings', () => {
  const sorted = (names: readonly string[]): string[] => [...names].sort();

  it('are all in .env.example, each once', () => {
    const named = all(read('.env.example'), /^#?([A-Z][A-Z_]+)=/gm);
    expect(sorted(named)).toEqual(sorted([...ENVIRONMENT_VARIABLES, 'POSTGRES_PASSWORD']));
  });

  it('are all in the README', () => {
    const table = all(read('README.md'), /^\| (`[A-Z].*?) \|/gm).flatMap((cell) => all(cell, /`([A-Z_]+)`/g));
    expect(sorted(table)).toEqual(sorted(ENVIRONMENT_VARIABLES));
  });
});

describe('the pages for people who work on Vigil', () => {
  const pages = ['README.md', 'ARCHITECTURE.md', 'docs/operations.md', 'docs/privacy.md'];

  it.each(pages)('%s names files that there are', (page) => {
    const text = read(page);
    const links = all(text, /\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g).map((link) => path.join(path.dirname(page), link));
    const files = all(text, /`((?:src|test|prisma|scripts|docs)\/[\w./-]+)`/g);
    expect([...links, ...files].filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});
