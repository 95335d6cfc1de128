import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const ROOT = join(import.meta.dirname, '../..');
/** How long a test waits for what should take seconds: machines that test are busy. */
export const PATIENCE_MS = 180_000;
const UP = /Ctrl-C stops it\./;

type Environment = Record<string, string>;

export interface Launch {
  env?: Environment;
  /** Where the built product lies; the checkout when nothing is said. */
  root?: string;
  user?: { uid: number; gid: number };
}

/** The built product as its own process, as `npm start` runs it: seen from outside only. */
export class Product {
  output = '';
  readonly ended: Promise<number | NodeJS.Signals | null>;
  private readonly child: ChildProcess;
  private readonly listeners = new Set<() => void>();

  constructor(args: string[], { env = {}, root = ROOT, user }: Launch) {
    const { PATH = '', HOME = '/', LANG = 'C.UTF-8' } = process.env;
    this.child = spawn(process.execPath, [join(root, 'apps/server/bin/stipple.mjs'), ...args], {
      cwd: '/',
      env: { PATH, HOME, LANG, PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
        this.listeners.forEach((tell) => tell());
      });
    this.ended = new Promise((resolve) => this.child.once('close', (code, signal) => resolve(code ?? signal)));
  }

  /** Runs a command to its end. */
  static async run(args: string[], launch: Launch = {}): Promise<{ code: unknown; output: string }> {
    const product = new Product(args, launch);
    return { code: await product.ended, output: product.output };
  }

  /** Starts the product and waits until it says that it runs. */
  static async start(launch: Launch, args: string[] = []): Promise<Product> {
    const product = new Product(['start', ...args], launch);
    await product.says(UP);
    return product;
  }

  /** Waits until the output matches; a product that ends first, or says nothing for long, fails the test. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const heard = new Promise<void>((resolve) => {
      const tell = (): void => {
        if (pattern.test(this.output)) resolve();
      };
      this.listeners.add(tell);
      tell();
    });
    const silent = new AbortController();
    const late = sleep(PATIENCE_MS / 2, undefined, { signal: silent.signal }).catch(() => undefined);
    await Promise.race([heard, this.ended, late]);
    silent.abort();
    const found = pattern.exec(this.output);
    if (!found) throw new Error(`waited for ${String(pattern)}, and read:\n${this.output}`);
    return found;
  }

  get address(): string {
    return /runs at (\S+)/.exec(this.output)?.[1] ?? '';
  }

  /** Where PostgreSQL's own files are, from what the product prints. */
  get clusterFolder(): string {
    const [, data, elsewhere] = /The data is in (\S+)(?: and (\S+))?/.exec(this.output) ?? [];
    return elsewhere ?? join(data ?? '', 'postgres');
  }

  get postmaster(): number {
    return Number(readFileSync(join(this.clusterFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** True for a process that runs; one that nobody has buried yet does not. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && process.platform !== 'linux';
  }
}

/** A folder of the test's own, and everything that was started on it stopped and removed at the end. */
export class Place {
  readonly data: string;
  private readonly clusters = new Set<string>();
  private readonly folder: string;

  constructor(mode = 0o755, owner?: { uid: number; gid: number }) {
    this.folder = mkdtempSync(join(tmpdir(), 'stipple-boot-'));
    chmodSync(this.folder, mode);
    if (owner) chownSync(this.folder, owner.uid, owner.gid);
    this.data = join(this.folder, 'data');
    this.clusters.add(join(this.data, 'postgres'));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async start(launch: Launch = {}): Promise<Product> {
    const product = await Product.start({ ...launch, env: { STIPPLE_DATA: this.data, ...launch.env } });
    this.clusters.add(product.clusterFolder);
    return product;
  }

  /** A cluster outside the folder goes with it: the place is the test's own. */
  async remove(product?: Product): Promise<void> {
    await product?.end('SIGKILL');
    for (const cluster of this.clusters) {
      endPostmaster(cluster);
      if (cluster.startsWith('/var/lib/stipple/')) rmSync(dirname(cluster), { recursive: true, force: true });
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function endPostmaster(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (pid > 1 && runs(pid)) process.kill(pid, 'SIGQUIT');
}
