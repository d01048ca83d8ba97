import type { APIRoute, GetStaticPaths } from 'astro';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** 180 is for the home screen of iOS, the others for installing. The drawing keeps off the edges, so that a system may cut them round. */
const sizes = ['180', '192', '512'];

export const getStaticPaths = (() => sizes.map((size) => ({ params: { size } }))) satisfies GetStaticPaths;

/** The icon as a picture, of so many pixels. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']);
  const drawing = await readFile(join(process.cwd(), 'public/icon.svg'));
  const picture = await sharp(drawing, { density: (72 * size) / 30 })
    .resize(size)
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
