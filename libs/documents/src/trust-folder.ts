import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certificatesFromPem } from './seal/signer.js';

const trustFolder = (dataFolder: string) => join(dataFolder, 'trust');

/** Leaves a clinic's root where `stipple verify` looks for it, and where the clinic finds it to hand it over. */
export async function keepRoot(dataFolder: string, root: Buffer): Promise<void> {
  const folder = trustFolder(dataFolder);
  await mkdir(folder, { recursive: true });
  const fingerprint = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const path = join(folder, `clinic-root-${fingerprint}.pem`);
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, new X509Certificate(root).toString());
  await rename(draft, path);
}

/** DER of every root kept on this machine; none when there is no data folder. */
export async function readRoots(dataFolder: string): Promise<Buffer[]> {
  const folder = trustFolder(dataFolder);
  const names = await readdir(folder).catch(() => [] as string[]);
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.pem')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return texts.flatMap(certificatesFromPem);
}
