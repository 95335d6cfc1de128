import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { scanQuery } from '../../ui/ink/queries.js';
import type { ScanLook } from '../../ui/ink/types.js';

export interface Jump {
  scan: string;
  look: ScanLook | null;
  error: unknown;
}

export interface JumpState {
  /** The scan that led nowhere, or is being looked up. */
  current: Jump | null;
  to: (scan: string) => void;
  dismiss: () => void;
}

/** From a label to the page of its lot; stays when the clinic has no such lot, and says so. */
export function useJump(): JumpState {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [current, setCurrent] = useState<Jump | null>(null);
  const follow = async (scan: string): Promise<void> => {
    setCurrent({ scan, look: null, error: null });
    try {
      const look = await client.fetchQuery({ ...scanQuery(scan), staleTime: 0 });
      if (look.lot) await navigate({ to: `/admin/lots/${look.lot.id}` });
      else setCurrent({ scan, look, error: null });
    } catch (error) {
      setCurrent({ scan, look: null, error });
    }
  };
  return { current, to: (scan) => void follow(scan), dismiss: () => setCurrent(null) };
}
