import { build, type BuildOptions } from 'esbuild';

/** Writes one classic script that has all that it imports. Throws what esbuild throws. Returns the files that went into it. */
export async function bundle(outfile: string, options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    outfile,
    bundle: true,
    metafile: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}
