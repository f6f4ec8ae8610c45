import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPicture, kindOf } from './attachment-kind.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const box = (brand: string) => bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0`);

describe('what a file is', () => {
  it.each<[what: string, file: Buffer, kind: ReturnType<typeof kindOf>]>([
    ['a JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'jpeg'],
    ['a JPEG of a camera', bytes('\xff\xd8\xff\xe1\0\x10Exif'), 'jpeg'],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'png'],
    ['a WebP', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'webp'],
    ['a PDF', bytes('%PDF-1.7\n%'), 'pdf'],
    ['a picture of an iPhone', box('heic'), 'heic'],
    ['another of these', box('mif1'), 'heic'],
    ['an AVIF', box('avif'), 'heic'],
    ['a film', box('isom'), null],
    ['nothing', bytes(''), null],
    ['too short to say', bytes('\xff\xd8'), null],
    ['a PNG whose line ends were changed on its way', bytes('\x89PNG\n\x1a\n'), null],
    ['a page', bytes('<!doctype html><script>'), null],
    ['a drawing that can hold a script', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), null],
    ['an archive, a Word document', bytes('PK\x03\x04\x14'), null],
    ['an old Word document', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), null],
    ['a program for Windows', bytes('MZ\x90\0'), null],
    ['a program for Linux', bytes('\x7fELF'), null],
    ['a shell script', bytes('#!/bin/sh\n'), null],
    ['a GIF', bytes('GIF89a'), null],
    ['a TIFF', bytes('II*\0'), null],
    ['a sound', bytes('RIFF\x24\0\0\0WAVEfmt '), null],
    ['a PDF after something else', bytes('<html>%PDF-1.7'), null],
    ['words', bytes('My friend rang last night.'), null],
  ])('%s', (_what, file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });

  it('can be asked of anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (some) => {
        const kind = kindOf(Buffer.from(some));
        expect([null, 'jpeg', 'png', 'webp', 'pdf', 'heic']).toContain(kind);
      }),
    );
  });

  it('only pictures can be made anew', () => {
    expect((['jpeg', 'png', 'webp', 'pdf'] as const).filter(isPicture)).toEqual(['jpeg', 'png', 'webp']);
  });
});
