import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../shared/api/schema.gen.js';
import { get } from '../../api/api.js';

type Schemas = components['schemas'];
export type DeviceList = Schemas['DeviceListView'];
export type Device = Schemas['DeviceView'];
export type PairingCode = Schemas['PairingCodeView'];

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: ({ signal }) => get<DeviceList>('/devices', {}, signal),
});
