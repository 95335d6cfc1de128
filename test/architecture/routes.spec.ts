import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ERROR_CODES, PERMISSIONS } from '@stipple/kernel';
import { PROBLEMS } from '@stipple/platform';
import { testWorld, type World } from '../support/index.js';

interface Route {
  name: string;
  permission: string | undefined;
  open: boolean;
}

describe('the routes', () => {
  let world: World;
  let routes: Route[];
  beforeAll(async () => {
    world = await testWorld();
    const discovery = new DiscoveryService(world.app.get(ModulesContainer));
    const scanner = new MetadataScanner();
    routes = discovery.getControllers().flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata('path', prototype[method] ?? {}))
        .map((method) => ({
          name: `${(metatype as { name: string }).name}.${method}`,
          permission: Reflect.getMetadata('stipple:permission', prototype[method] ?? {}) as string | undefined,
          open: Reflect.getMetadata('stipple:public', prototype[method] ?? {}) === true,
        }));
    });
  });
  afterAll(() => world.close());

  it('are many, and each names one known permission or is open on purpose', () => {
    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter(({ permission, open }) => (permission !== undefined) === open)).toEqual([]);
    expect(routes.filter(({ permission }) => permission && !(permission in PERMISSIONS))).toEqual([]);
  });

  it('are open to strangers only where nobody can be known yet', () => {
    expect(
      routes
        .filter(({ open }) => open)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'ClinicController.setup',
      'ClinicController.setupState',
      'DevicesController.device',
      'DevicesController.pair',
      'HealthController.health',
      'SessionController.login',
    ]);
  });

  it('answer a stranger 401, never with data', async () => {
    const { paths } = (await world.app.inject('/api/openapi.json')).json<{ paths: Record<string, object> }>();
    const open = ['/api/setup', '/api/kiosk/device'];
    const id = '01900000-0000-7000-8000-000000000000';
    for (const path of Object.keys(paths).filter(
      (candidate) => 'get' in (paths[candidate] ?? {}) && !open.includes(candidate),
    )) {
      const answer = await world.app.inject(path.replace(/\{\w+\}/g, id));
      expect({ path, status: answer.statusCode }).toEqual({ path, status: 401 });
    }
  });

  it('have a permission list without dead entries', () => {
    const used = new Set(routes.map(({ permission }) => permission));
    expect(Object.keys(PERMISSIONS).filter((permission) => !used.has(permission))).toEqual([]);
  });
});

describe('the error codes', () => {
  it('each have a status from 400 to 599 and two sentences, and stand once in the list', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
    for (const code of ERROR_CODES) {
      const { status, title, detail } = PROBLEMS[code];
      expect({ code, ok: status >= 400 && status < 600 && title.length > 5 && /[.!]$/.test(detail) }).toEqual({
        code,
        ok: true,
      });
    }
  });
});
