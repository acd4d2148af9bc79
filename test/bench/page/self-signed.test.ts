import { createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { createIdentity } from './self-signed.ts';

test('a certificate is one that others can read, for this host, now, with its own key', () => {
  const now = new Date();
  const { cert, key } = createIdentity('www.tiktok.com', now);
  const certificate = new X509Certificate(cert);
  expect(certificate.subject).toBe('CN=www.tiktok.com');
  expect(Date.parse(certificate.validFrom)).toBeLessThan(now.getTime());
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(now.getTime());
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
});
