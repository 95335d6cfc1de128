/** Everything the environment may say, read once at the start; a wrong value stops the start with its name. */
export class Config {
  constructor(
    readonly dataFolder: string,
    readonly port: number,
    readonly host: string,
    /** Where people reach the product; decides whether cookies are Secure. */
    readonly publicUrl: string,
    readonly tls: { certificatePath: string; keyPath: string } | null,
  ) {}

  /** Cookies are Secure except on localhost, where browsers would drop them over plain HTTP (decision 21). */
  get secureCookies(): boolean {
    return this.publicUrl.startsWith('https:');
  }

  /**
   * Who may say on whose behalf they ask (X-Forwarded-For, -Proto): a proxy of this machine or this network, and only
   * where there must be one, since people come by HTTPS and this server does not speak it. Otherwise anybody could
   * name another address with each guess.
   */
  get trustedProxies(): string | false {
    return this.secureCookies && !this.tls ? 'loopback, uniquelocal' : false;
  }

  static fromEnvironment(env: NodeJS.ProcessEnv, dataFolder: string): Config {
    const port = Number(env['PORT'] ?? 3000);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`PORT must be a number from 0 to 65535, not "${env['PORT']}".`);
    const [certificatePath, keyPath] = [env['TLS_CERT'], env['TLS_KEY']];
    if (Boolean(certificatePath) !== Boolean(keyPath))
      throw new Error('Set TLS_CERT and TLS_KEY together, or neither.');
    const tls = certificatePath && keyPath ? { certificatePath, keyPath } : null;
    const host = env['HOST'] ?? '127.0.0.1';
    const publicUrl = env['PUBLIC_URL'] ?? `${tls ? 'https' : 'http'}://localhost:${port}`;
    return new Config(dataFolder, port, host, publicUrl, tls);
  }
}
