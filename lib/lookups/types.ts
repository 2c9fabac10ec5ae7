/** One capture: a moment at which the Internet Archive kept a page, and the address it kept it under. */
export interface Capture {
  /** `YYYYMMDDhhmmss`, in UTC: how the archive names the capture. */
  timestamp: string;
  url: string;
}

/** The captures of one article, oldest first. */
export interface CaptureList {
  captures: Capture[];
  /** False: the archive has more than are listed. */
  whole: boolean;
  /** An ISO 8601 instant. */
  fetchedAt: string;
}

/** A capture's page as it was kept (a memento). */
export interface Memento {
  html: string;
  /** The capture that was handed over: another one than was asked for where the archive redirected. */
  timestamp: string;
  url: string;
}

/**
 * Why a look-up gave nothing. `blocked`: the archive shows no captures of this site. `server`: it answered, but
 * not with what was asked for. `gone`: there is no such capture. `interrupted`: the browser ended the look-up.
 */
export const PROBLEMS = ['rate-limited', 'blocked', 'offline', 'unreachable', 'timeout', 'server', 'gone', 'not-html', 'too-large', 'not-allowed', 'interrupted'] as const;
export type ProblemKind = (typeof PROBLEMS)[number];

export interface Problem {
  kind: ProblemKind;
  /** No request before this instant (ISO 8601), where the archive asks for that. */
  retryAt: string | null;
}

/** A look-up that gave nothing, with its reason. */
export class LookupError extends Error {
  override name = 'LookupError';
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}
