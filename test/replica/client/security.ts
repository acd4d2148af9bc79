/**
 * Stands in for the page's security script: a classic script before all others that wraps fetch
 * and XMLHttpRequest to sign what goes to /api/. Whoever wraps them too comes before or after it.
 */
(() => {
  interface SignedRequest extends XMLHttpRequest {
    _byted_url?: string;
    _byted_method?: string;
    _byted_body?: unknown;
    _ac_intercepted?: boolean;
  }

  const sign = (address: string): string => {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin || !url.pathname.startsWith('/api/')) return address;
    url.searchParams.set('msToken', 'replica-msToken');
    url.searchParams.set('X-Bogus', `DFSz${url.search.length}`);
    url.searchParams.set('X-Gnarly', `M${url.pathname.length}`);
    return url.href;
  };

  const original = window.fetch;
  Object.assign(window, { _fetch: original });
  window.fetch = function __ac_intercepted_fetch(input, init) {
    if (input instanceof Request)
      return original.call(window, new Request(sign(input.url), input), init);
    return original.call(window, sign(String(input)), init);
  };

  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (
    this: SignedRequest,
    method: string,
    address: string | URL,
    ...rest: unknown[]
  ) {
    this._byted_method = method;
    this._byted_url = sign(String(address));
    this._ac_intercepted = true;
    return Reflect.apply(open, this, [method, this._byted_url, ...(rest.length ? rest : [true])]);
  };
  XMLHttpRequest.prototype.send = function (this: SignedRequest, body) {
    this._byted_body = body;
    return Reflect.apply(send, this, [body]);
  };
})();
