export default async function globalTeardown() {
  await globalThis.stippleTestServer?.stop();
}
