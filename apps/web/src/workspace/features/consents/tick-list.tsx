import { Checkbox } from '@mantine/core';

interface TickListProps<T extends string> {
  label: string;
  items: { value: T; label: string }[];
  ticked: T[];
  onChange: (ticked: T[]) => void;
}

/** Several of a few, as checkboxes under one label. */
export function TickList<T extends string>({ label, items, ticked, onChange }: TickListProps<T>) {
  return (
    <Checkbox.Group label={label} value={ticked} onChange={onChange} size="md">
      {items.map((item) => (
        <Checkbox key={item.value} my="xs" value={item.value} label={item.label} />
      ))}
    </Checkbox.Group>
  );
}
