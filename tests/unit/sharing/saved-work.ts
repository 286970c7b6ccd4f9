import type { Placing, SavedResult, SavedWork } from '../../../src/sharing/placing.ts';

/** A placing with something in every field. */
export function makePlacing(overrides: Partial<Placing> = {}): Placing {
  return {
    edition: '2026.1',
    unit: 'Acme, North',
    role: 'manager',
    nonce: 123456,
    answers: {
      'pur-1': { kind: 'level', level: 2 },
      'pur-2': { kind: 'dont-know' },
      'pur-3': { kind: 'not-applicable' },
      'ins-1': { kind: 'level', level: 5 },
    },
    notes: { 'pur-1': 'The minutes of March.' },
    reasons: { 'pur-3': 'We have no shops.' },
    startedAt: '2026-03-01T09:30:00Z',
    changedAt: '2026-03-01T09:41:12.345Z',
    ...overrides,
  };
}

/** A saved result; its id also makes its name. */
export function makeSaved(id: string, overrides: Partial<SavedResult> = {}): SavedResult {
  return {
    id,
    name: `Result ${id}`,
    savedAt: '2026-03-01T10:00:00Z',
    placing: makePlacing(),
    ...overrides,
  };
}

/** Something of everything that is kept. */
export function makeWork(overrides: Partial<SavedWork> = {}): SavedWork {
  return {
    current: makePlacing(),
    history: [makeSaved('a'), makeSaved('b')],
    targets: { purpose: 3, service: 4 },
    ...overrides,
  };
}
