import { toShownAddress } from './shown-address';

interface WhoProps {
  handle: string;
  name?: string;
  profileUrl: string;
}

/** Who somebody is: the name apart, since it may run the other way, and the handle as a link. */
export function Who({ handle, name, profileUrl }: WhoProps) {
  return (
    <>
      {name !== undefined && <bdi class="who-name">{name}</bdi>}
      <a
        class="who-handle"
        href={profileUrl}
        target="_blank"
        rel="noopener noreferrer"
        data-shown={toShownAddress(profileUrl)}
      >
        <bdi dir="ltr">@{handle}</bdi>
      </a>
    </>
  );
}
