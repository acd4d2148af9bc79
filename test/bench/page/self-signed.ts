import { generateKeyPairSync, sign } from 'node:crypto';

/** What a TLS server needs. */
export interface Identity {
  key: string;
  cert: string;
}

/**
 * A certificate that nobody vouches for, made anew for each run, so that no key lies in the project.
 * Node can sign but writes no certificates: its few fields are put together here as X.509 (RFC 5280,
 * 4.1) has them, version 1, which needs no extensions.
 */
export function createIdentity(host: string, now = new Date()): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(ecdsaWithSha256);
  const name = sequence(tagged(0x31, sequence(commonName, tagged(0x0c, Buffer.from(host)))));
  const validity = sequence(toTime(now, -1), toTime(now, 30));
  const content = sequence(
    tagged(0x02, Buffer.from([1])),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', content, privateKey)]);
  const certificate = sequence(content, algorithm, tagged(0x03, signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

/** 1.2.840.10045.4.3.2 and 2.5.4.3, as DER writes them. */
const ecdsaWithSha256 = Buffer.from('06082a8648ce3d040302', 'hex');
const commonName = Buffer.from('0603550403', 'hex');

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

/** Tag, length, content; lengths here stay below 65,536. */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

/** `YYMMDDhhmmssZ`. */
function toTime(now: Date, days: number): Buffer {
  const date = new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
  const digits = date.toISOString().replaceAll(/\D/g, '').slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`));
}
