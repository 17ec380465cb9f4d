import type { ArgumentsHost } from '@nestjs/common';
import type { Logger } from '#platform/observability';
import { ProblemFilter } from './problem.filter';

describe('ProblemFilter', () => {
  const aborted = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });

  function errorsLogged(thrown: unknown, isBodyWhole: boolean): number {
    const error = jest.fn();
    const request = { complete: isBodyWhole, headers: {} };
    const response = { headersSent: true, destroy: () => undefined };
    const http = { getRequest: () => request, getResponse: () => response };
    new ProblemFilter({ error } as unknown as Logger).catch(thrown, { switchToHttp: () => http } as ArgumentsHost);
    return error.mock.calls.length;
  }

  it('does not report a visitor whose network broke off during an upload as an error of ours', () => {
    expect(errorsLogged(aborted, false)).toBe(0);
  });

  it('reports every other error, also one that comes while a body is on its way', () => {
    expect(errorsLogged(aborted, true)).toBe(1);
    expect(errorsLogged(Object.assign(new Error('no space left'), { code: 'ENOSPC' }), false)).toBe(1);
  });
});
