import { Refusal } from '#rules/technique/kernel';
import { clientCredentialsOnly, clientOf, parameter, scopesAsked, scopesChosen } from './programs.rules.ts';

const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.field].join(' ');
    throw error;
  }
  return 'nothing';
};
const packed = (text: string, scheme = 'Basic'): string =>
  `${scheme} ${Buffer.from(text).toString('base64')}`;

describe('a token request', () => {
  it('names its client by HTTP Basic, whose parts are form-encoded, or in the form', () => {
    expect(clientOf(packed('a%3Ab+c:s%C3%A9'), {})).toEqual({ id: 'a:b c', secret: 'sé' });
    expect(clientOf(packed('a:b:c', 'bAsIc'), { client_id: 'a' })).toEqual({ id: 'a', secret: 'b:c' });
    expect(clientOf(undefined, { client_id: 'a', client_secret: 'b' })).toEqual({ id: 'a', secret: 'b' });
  });

  it.each([
    ['nobody', undefined, {}, 'CLIENT_UNKNOWN client_id'],
    ['no secret', undefined, { client_id: 'a' }, 'CLIENT_UNKNOWN client_id'],
    [
      'both ways at once',
      packed('a:b'),
      { client_id: 'a', client_secret: 'b' },
      'TOKEN_REQUEST client_secret',
    ],
    ['two clients', packed('a:b'), { client_id: 'c' }, 'TOKEN_REQUEST client_id'],
    ['another scheme', packed('a:b', 'Bearer'), {}, 'CLIENT_UNKNOWN Authorization'],
    ['no colon', packed('ab'), {}, 'CLIENT_UNKNOWN Authorization'],
    ['a broken escape', packed('%zz:b'), {}, 'CLIENT_UNKNOWN Authorization'],
    ['a parameter twice', undefined, { client_id: ['a', 'b'] }, 'TOKEN_REQUEST client_id'],
  ])('is refused with %s', (_, header, form, expected) => {
    expect(refusalOf(() => clientOf(header, form))).toBe(expected);
  });

  it('treats a parameter without a value as absent', () => {
    expect(parameter({ scope: '' }, 'scope')).toBeUndefined();
    expect(refusalOf(() => clientCredentialsOnly({ grant_type: '' }))).toBe('TOKEN_REQUEST grant_type');
    expect(refusalOf(() => clientCredentialsOnly({ grant_type: 'password' }))).toBe(
      'GRANT_UNSUPPORTED grant_type',
    );
    expect(refusalOf(() => clientCredentialsOnly({ grant_type: 'client_credentials' }))).toBe('nothing');
  });

  it('gets the scopes asked for, none that the program does not have, and all where none is named', () => {
    const granted = ['record:read', 'reports:write'] as const;
    expect(scopesAsked(undefined, granted)).toEqual(granted);
    expect(scopesAsked('reports:write  reports:write', granted)).toEqual(['reports:write']);
    expect(refusalOf(() => scopesAsked('record:read orders:read', granted))).toBe('SCOPE_INVALID scope');
    expect(scopesChosen(['reports:write', 'record:read', 'reports:write'])).toEqual(granted);
    expect(refusalOf(() => scopesChosen([]))).toBe('REQUIRED scopes');
    expect(refusalOf(() => scopesChosen(['own.read']))).toBe('INVALID_VALUE scopes');
    expect(refusalOf(() => scopesChosen(['constructor']))).toBe('INVALID_VALUE scopes');
  });
});
