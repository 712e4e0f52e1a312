import { ExitError, STATUS } from '../status.ts';

/** Why nothing can listen where the settings say, and what to change. */
export function explainListening(
  error: Pick<NodeJS.ErrnoException, 'code' | 'message'>,
  host: string,
  port: number,
): ExitError {
  const { code } = error;
  return new ExitError(explain(code ?? error.message, host, port), STATUS.mend, error);
}

function explain(code: string, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `HEALTH_PORT is ${port}, and another program listens on that port already. Choose another port, or end that program.`;
  }
  if (code === 'EACCES') {
    return `HEALTH_PORT is ${port}, and this user may not listen on that port. Choose one from 1024 on.`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HEALTH_HOST is "${host}", which is no address of this machine. Correct it, or leave it out for 127.0.0.1.`;
  }
  return `Nothing can listen on HEALTH_HOST "${host}", HEALTH_PORT ${port} (${code}). Correct them, or leave out both.`;
}
