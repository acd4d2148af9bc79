import type { StarterTexts } from './starter-templates';

export const german: StarterTexts = {
  first: {
    subject: '{brand} und deine Videos[[ über {niche}]]',
    body: `{greeting}

ich schreibe dir für {brand}.[[ Auf dich gekommen bin ich durch deinen Post[[ „{post_hook}“]][[ vom {post_when}]]:
{post_url}]]

[[Du postest über {why_fit}, und genau das suchen wir. ]]Wir würden gern einen Post mit dir machen. Das Produkt: {product}.[[ Das bieten wir dafür: {offer}.]] Wie du es zeigst, entscheidest du. Der Post wäre als Werbung gekennzeichnet[[, mit {disclosure}]].

Darf ich dir die Einzelheiten schicken?

{sender}

Wenn das nichts für dich ist, sag es einfach, dann schreibe ich dir nicht wieder.`,
  },
  dm: {
    subject: '',
    body: `{greeting} ich schreibe dir für {brand}.[[ Dein Post „{post_hook}“ hat mir gefallen.]] Wir würden gern einen Post mit dir machen, als Werbung gekennzeichnet. Das Produkt: {product}.[[ Das bieten wir dafür: {offer}.]] Darf ich dir die Einzelheiten hier schicken? Wenn das nichts für dich ist, sag es einfach, dann schreibe ich dir nicht wieder. {sender}`,
  },
  manager: {
    subject: '{brand}: eine Anfrage zu {creators}',
    body: `{greeting}

ich schreibe Ihnen wegen {creators}. Diese Adresse steht als Kontakt im Profil.

[[Was uns aufgefallen ist: Posts über {why_fit}. ]]Für {brand} planen wir eine Zusammenarbeit. Das Produkt: {product}.[[ Das bieten wir dafür: {offer}.]] Jeder Post wäre als Werbung gekennzeichnet[[, mit {disclosure}]].

Können Sie mir Verfügbarkeit und Preise schicken?

{sender}

Wenn Sie dafür nicht zuständig sind oder keine Anfragen möchten, genügt ein Wort, dann schreibe ich nicht wieder.`,
  },
  'follow-up': {
    subject: '{brand}: meine Nachricht an dich',
    body: `{greeting}

ich habe dir wegen eines Posts für {brand} geschrieben und weiß, wie leicht eine Nachricht untergeht.[[ Unser Angebot steht weiterhin: {offer}.]]

Ist das etwas für dich? Ein kurzes Ja oder Nein genügt.

{sender}

Wenn du nicht antwortest, ist das meine letzte Nachricht.`,
  },
  'dm-follow-up': {
    subject: '',
    body: `{greeting} ich habe dir wegen eines Posts für {brand} geschrieben und weiß, wie leicht eine Nachricht untergeht.[[ Unser Angebot steht weiterhin: {offer}.]] Ist das etwas für dich? Ein kurzes Ja oder Nein genügt. Wenn du nicht antwortest, ist das meine letzte Nachricht. {sender}`,
  },
  brief: {
    subject: '{brand}: dein Briefing',
    body: `{greeting}

schön, dass du dabei bist. Hier ist alles auf einen Blick:

- Worum es geht: {product}
[[- Das bekommst du: {offer}
]][[- Dein Code: {promo_code}
]][[- Dein Link: {tracking_url}
]]- Kennzeichnung: Bitte kennzeichne den Post mit {disclosure} als Werbung und schalte in TikTok die Offenlegung von Inhalten ein.
- Sag bitte nur, was für dich stimmt. Dir muss nicht alles gefallen.
- Bevor er online geht, würde ich ihn gern einmal sehen, nur wegen der Fakten.

Wann könntest du mir eine erste Fassung schicken?

{sender}`,
  },
};
