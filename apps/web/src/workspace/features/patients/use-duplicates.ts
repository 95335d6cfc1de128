import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import type { PersonForm } from './person-fields.js';

export type Duplicate = Schema<'DuplicateView'>;

/** Patients who may be the person that is being typed; asked again when typing pauses. */
export function useDuplicates(form: PersonForm): { items: Duplicate[]; refetch: () => Promise<unknown> } {
  const [person] = useDebouncedValue(
    {
      familyName: form.familyName.trim(),
      givenName: form.givenName.trim(),
      birthDate: form.birthDate || null,
      phone: form.phone.trim() || null,
      email: form.email.trim() || null,
    },
    350,
  );
  const enough = person.familyName.length >= 2 && person.givenName.length >= 1;
  const { data, refetch } = useQuery({
    queryKey: ['patients', 'duplicates', person],
    queryFn: async ({ signal }) =>
      (await api<Schema<'DuplicateListView'>>('POST', '/patients/duplicates', { body: person, signal })).data,
    enabled: enough,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { items: enough ? (data?.items ?? []) : [], refetch };
}
