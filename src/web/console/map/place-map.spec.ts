import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distance, drawn, type MapPlace, nearest } from './place-map.js';

const place = (code: string, lat: number, lon: number): MapPlace => ({ code, name: code, regionCode: 'r', lat, lon });
const LEEDS = place('LEI', 53.797, -1.577);
const HULL = place('HLI', 53.744, -0.302);
const BRISTOL = place('BLI', 51.48, -2.59);
const anywhere = fc.record({
  lat: fc.double({ min: 49.9, max: 60.9, noNaN: true }),
  lon: fc.double({ min: -8.2, max: 1.8, noNaN: true }),
});

describe('where places are', () => {
  it.each<[string, MapPlace, MapPlace, number]>([
    ['Leeds to Hull', LEEDS, HULL, 84],
    ['Leeds to Bristol', LEEDS, BRISTOL, 267],
    ['nowhere', LEEDS, LEEDS, 0],
  ])('%s is so far', (_, from, to, kilometres) => {
    expect(Math.round(distance(from, to))).toBe(kilometres);
  });

  it('the nearest come first, without the place itself', () => {
    expect(nearest(LEEDS, [BRISTOL, LEEDS, HULL], 5).map(({ place: { code } }) => code)).toEqual(['HLI', 'BLI']);
  });

  it('two of the same meridian stand one above the other, in the middle', () => {
    const [north, south] = [place('N', 54, -1), place('S', 53, -1)];
    const { height, at } = drawn([north, south], 200);
    expect([at(north), at(south), height]).toEqual([{ x: 100, y: 0 }, { x: 100, y: 400 }, 400]);
  });

  it('every place lies in the picture, north above south and west before east', () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 20 }), (places) => {
        const { height, at } = drawn(places, 200);
        expect(height).toBeLessThanOrEqual(400);
        for (const one of places) {
          const { x, y } = at(one);
          expect(x >= 0 && x <= 200 && y >= 0 && y <= height).toBe(true);
          for (const other of places) {
            if (one.lat > other.lat) expect(y).toBeLessThanOrEqual(at(other).y);
            if (one.lon < other.lon) expect(x).toBeLessThanOrEqual(at(other).x);
          }
        }
      }),
    );
  });
});
