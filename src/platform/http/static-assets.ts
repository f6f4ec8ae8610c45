import express, { type RequestHandler } from 'express';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Files beside the pages. Asked for by their hash they may be kept for ever. */
export function staticAssets(folder: string): RequestHandler {
  return express.static(folder, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    setHeaders: (response) => {
      const hashed = /\?v=[\w-]+$/.test(response.req.originalUrl);
      response.setHeader('Cache-Control', hashed ? FOR_EVER : 'no-cache');
    },
  });
}
