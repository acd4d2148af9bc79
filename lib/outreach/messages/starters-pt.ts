import type { StarterTexts } from './starter-templates';

export const portuguese: StarterTexts = {
  first: {
    subject: '{brand} e os seus vídeos[[ sobre {niche}]]',
    body: `{greeting}

[[Encontrei o seu post[[ “{post_hook}”]][[ de {post_when}]]:
{post_url}]]

[[Você publica sobre {why_fit}, e é isso que procuramos. ]]Escrevo em nome de {brand}: gostaríamos de fazer com você um post sobre {product}.[[ O que oferecemos: {offer}.]] O jeito de mostrar é seu. Ele seria identificado como publicidade[[, com {disclosure}]].

Posso enviar os detalhes?

{sender}

Se não for do seu interesse, é só dizer e não escrevo mais.`,
  },
  dm: {
    subject: '',
    body: `{greeting} [[Gostei do seu post “{post_hook}”. ]]Escrevo em nome de {brand}: gostaríamos de fazer com você um post sobre {product}, identificado como publicidade.[[ O que oferecemos: {offer}.]] Posso enviar os detalhes por aqui? Se não for do seu interesse, é só dizer e não escrevo mais. {sender}`,
  },
  manager: {
    subject: '{brand}: uma consulta sobre {creators}',
    body: `{greeting}

Escrevo sobre {creators}. Este endereço é o contato do perfil.

[[O que nos chamou a atenção: posts sobre {why_fit}. ]]Para {brand}, planejamos uma colaboração sobre {product}.[[ O que oferecemos: {offer}.]] Cada post seria identificado como publicidade[[, com {disclosure}]].

Você poderia me enviar disponibilidade e valores?

{sender}

Se não for com você, ou se preferir não receber contatos, é só dizer e não escrevo mais.`,
  },
  'follow-up': {
    subject: '{brand}: a minha mensagem sobre {product}',
    body: `{greeting}

Escrevi para você sobre um post para {brand} e sei como é fácil uma mensagem se perder.[[ O que oferecemos continua de pé: {offer}.]]

É do seu interesse? Um simples sim ou não já basta.

{sender}

Sem resposta, esta é a minha última mensagem.`,
  },
  'dm-follow-up': {
    subject: '',
    body: `{greeting} Escrevi para você sobre um post para {brand} e sei como é fácil uma mensagem se perder.[[ O que oferecemos continua de pé: {offer}.]] É do seu interesse? Um simples sim ou não já basta. Sem resposta, esta é a minha última mensagem. {sender}`,
  },
  brief: {
    subject: '{brand}: o seu briefing',
    body: `{greeting}

Que bom ter você com a gente. Aqui está tudo em um só lugar:

- Do que se trata: {product}
[[- O que você recebe: {offer}
]][[- O seu código: {promo_code}
]][[- O seu link: {tracking_url}
]]- Identificação: marque o post como publicidade com {disclosure} e ative no TikTok a divulgação de conteúdo.
- Diga só o que for verdade para você. Não precisa gostar de tudo.
- Antes de publicar, gostaria de ver uma vez, só para conferir os fatos.

Quando você poderia me enviar uma primeira versão?

{sender}`,
  },
};
