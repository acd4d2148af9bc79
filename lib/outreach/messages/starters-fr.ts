import type { StarterTexts } from './starter-templates';

export const french: StarterTexts = {
  first: {
    subject: '{brand} et vos vidéos[[ sur {niche}]]',
    body: `{greeting}

[[J’ai vu votre post[[ « {post_hook} »]][[ du {post_when}]] :
{post_url}]]

[[Vous publiez sur {why_fit}, et c’est ce que nous cherchons. ]]Je vous écris pour {brand} : nous aimerions faire avec vous un post sur {product}.[[ Ce que nous proposons : {offer}.]] La façon de le montrer reste la vôtre. Il serait signalé comme publicité[[, avec {disclosure}]].

Puis-je vous envoyer les détails ?

{sender}

Si cela ne vous intéresse pas, dites-le-moi et je ne vous écrirai plus.`,
  },
  dm: {
    subject: '',
    body: `{greeting} je vous écris pour {brand}.[[ Votre post « {post_hook} » m’a plu.]] Nous aimerions faire avec vous un post sur {product}, signalé comme publicité.[[ Ce que nous proposons : {offer}.]] Puis-je vous envoyer les détails ici ? Si cela ne vous intéresse pas, dites-le-moi et je ne vous écrirai plus. {sender}`,
  },
  manager: {
    subject: '{brand} : une demande au sujet de {creators}',
    body: `{greeting}

Je vous écris au sujet de {creators}. Cette adresse est le contact indiqué sur le profil.

[[Ce qui nous a amenés là : des posts sur {why_fit}. ]]Pour {brand}, nous préparons une collaboration autour de {product}.[[ Ce que nous proposons : {offer}.]] Chaque post serait signalé comme publicité[[, avec {disclosure}]].

Pouvez-vous m’envoyer les disponibilités et les tarifs ?

{sender}

Si ce n’est pas à vous que je dois m’adresser, ou si vous préférez ne plus recevoir de demandes, dites-le-moi et je ne vous écrirai plus.`,
  },
  'follow-up': {
    subject: '{brand} : mon message au sujet de {product}',
    body: `{greeting}

Je vous ai écrit au sujet d’un post pour {brand}, et je sais qu’un message se perd vite.[[ Notre proposition tient toujours : {offer}.]]

Cela vous intéresse-t-il ? Un simple oui ou non suffit.

{sender}

Sans réponse de votre part, ce sera mon dernier message.`,
  },
  'dm-follow-up': {
    subject: '',
    body: `{greeting} je vous ai écrit au sujet d’un post pour {brand}, et je sais qu’un message se perd vite.[[ Notre proposition tient toujours : {offer}.]] Cela vous intéresse-t-il ? Un simple oui ou non suffit. Sans réponse de votre part, ce sera mon dernier message. {sender}`,
  },
  brief: {
    subject: '{brand} : votre brief',
    body: `{greeting}

Merci d’être de la partie. Voici tout au même endroit :

- De quoi il s’agit : {product}
[[- Ce que vous recevez : {offer}
]][[- Votre code : {promo_code}
]][[- Votre lien : {tracking_url}
]]- Mention : signalez le post comme publicité avec {disclosure} et activez la divulgation de contenu dans TikTok.
- Ne dites que ce qui est vrai pour vous. Tout n’a pas à vous plaire.
- Avant la publication, j’aimerais le voir une fois, uniquement pour vérifier les faits.

Quand pourriez-vous m’envoyer une première version ?

{sender}`,
  },
};
