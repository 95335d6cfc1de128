import { useCallback, useMemo, useRef, useState, type ChangeEvent, type FormEvent } from 'react';
import { ApiProblem } from '../../../shared/api/request.js';

type Values = Record<string, string | boolean>;
type Change = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

export type FieldErrors<V> = Partial<Record<keyof V, string>>;

export interface Form<V extends Values> {
  values: V;
  busy: boolean;
  /** The refusal as a whole, when it does not belong to one field. */
  problem: unknown;
  errors: FieldErrors<V>;
  /** What is wrong but has no field of its own here. */
  loose: string[];
  /** Increases with each refusal: the summary takes the focus then. */
  refusals: number;
  set: <K extends keyof V>(name: K, value: V[K]) => void;
  reset: (values: V) => void;
  /** Props of a text field, a select or a text area. */
  field: (name: keyof V & string) => FieldProps;
  /** Props of a checkbox. */
  tick: (name: keyof V & string) => TickProps;
  /** @param check what can be said without the server; with any error nothing is sent */
  submit: (send: (values: V) => Promise<unknown>, check?: (values: V) => FieldErrors<V>) => (event?: FormEvent) => void;
  idOf: (name: string) => string;
}

export interface FieldProps {
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  onChange: (event: Change) => void;
}

export interface TickProps {
  id: string;
  name: string;
  checked: boolean;
  error: string | undefined;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

interface FormState {
  busy: boolean;
  problem: unknown;
  loose: string[];
  refusals: number;
}

let forms = 0;

/** `/emergencyContactName` or `/allergies/0/substance` → the name of the field. */
const nameOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');

/** The server's field errors by the form's fields; those without a field here stay sentences. */
function placed<V extends Values>(error: unknown, values: V): { found: FieldErrors<V>; loose: string[] } {
  const found: FieldErrors<V> = {};
  const loose: string[] = [];
  for (const each of error instanceof ApiProblem ? error.errors : []) {
    const name = nameOf(each.pointer);
    if (name in values) found[name as keyof V] = each.detail;
    else loose.push(each.detail);
  }
  return { found, loose };
}

/** State of one form: values, the server's field errors by pointer, and one refusal for the whole. */
export function useForm<V extends Values>(initial: V): Form<V> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FieldErrors<V>>({});
  const [state, setState] = useState<FormState>({ busy: false, problem: null, loose: [], refusals: 0 });
  const prefix = useMemo(() => `form${(forms += 1)}`, []);
  const sending = useRef(false);

  const set = useCallback(<K extends keyof V>(name: K, value: V[K]) => {
    setValues((now) => ({ ...now, [name]: value }));
    setErrors((now) => ({ ...now, [name]: undefined }));
  }, []);
  const idOf = useCallback((name: string) => `${prefix}-${name}`, [prefix]);

  const refuse = (error: unknown, own: FieldErrors<V> = {}): void => {
    const { found, loose } = placed(error, values);
    setErrors({ ...own, ...found });
    const onlyFields = Object.keys({ ...own, ...found }).length > 0 && loose.length === 0;
    setState((now) => ({ busy: false, problem: onlyFields ? null : error, loose, refusals: now.refusals + 1 }));
  };

  const run = async (send: (values: V) => Promise<unknown>, own: FieldErrors<V>): Promise<void> => {
    if (sending.current) return;
    if (Object.keys(own).length > 0) return refuse(null, own);
    sending.current = true;
    setState((now) => ({ ...now, busy: true, problem: null, loose: [] }));
    try {
      await send(values);
      setErrors({});
      setState((now) => ({ ...now, busy: false, problem: null }));
    } catch (error) {
      refuse(error);
    } finally {
      sending.current = false;
    }
  };

  return {
    values,
    errors,
    ...state,
    set,
    reset: setValues,
    idOf,
    field: (name) => ({
      id: idOf(name),
      name,
      value: String(values[name]),
      error: errors[name],
      onChange: (event) => set(name, event.currentTarget.value as V[typeof name]),
    }),
    tick: (name) => ({
      id: idOf(name),
      name,
      checked: values[name] === true,
      error: errors[name],
      onChange: (event) => set(name, event.currentTarget.checked as V[typeof name]),
    }),
    submit: (send, check) => (event) => {
      event?.preventDefault();
      void run(send, check?.(values) ?? {});
    },
  };
}
