import type { ColumnUse } from '@/lib/model/imported';

/**
 * Words over columns, folded (lower case, no accents, letters and digits only), by what the column
 * holds. From the exports of CRMs, mailing and influencer tools, and from hand-made sheets in English,
 * Spanish, Portuguese, French, German, Italian, Turkish, Indonesian, Vietnamese, Japanese and Chinese.
 */
export const columnWords: Readonly<Record<Exclude<ColumnUse, 'ignore'>, readonly string[]>> = {
  handle: [
    ...['handle', 'handles', 'username', 'user', 'tiktok', 'tiktokhandle', 'tiktokusername'],
    ...['tiktokuser', 'tiktokaccount', 'tiktokname', 'account', 'accountname', 'accounthandle'],
    ...['creatorhandle', 'creatorusername', 'creator', 'creators', 'influencer', 'influencers'],
    ...['influencerhandle', 'influencerusername', 'screenname', 'socialhandle'],
    ...['usuario', 'usuariotiktok', 'cuenta', 'creador', 'creadora', 'arroba', 'perfil', 'conta'],
    ...['criador', 'criadora', 'nomeusuario', 'nomedeusuario', 'nombredeusuario', 'compte'],
    ...['nomdutilisateur', 'pseudo', 'identifiant', 'createur', 'creatrice', 'influenceur'],
    ...['benutzername', 'nutzername', 'konto', 'creatorin', 'nomeutente', 'utente', 'profilo'],
    ...['kullaniciadi', 'hesap', 'namapengguna', 'akun', 'tennguoidung', 'taikhoan'],
    ...['ユーザー名', 'アカウント', 'ハンドル', '用户名', '账号', '达人', '达人账号'],
  ],
  'profile-url': [
    ...['profileurl', 'profilelink', 'profile', 'link', 'links', 'url', 'tiktokurl', 'tiktoklink'],
    ...['tiktokprofile', 'tiktokprofileurl', 'tiktokprofilelink', 'accounturl', 'accountlink'],
    ...['creatorurl', 'creatorlink', 'channelurl', 'channellink', 'channel', 'sociallink'],
    ...['socialurl', 'socialmediaurl', 'website', 'websiteurl', 'web', 'homepage', 'postlink'],
    ...['videolink', 'videourl', 'enlace', 'enlacedelperfil', 'urldelperfil', 'sitioweb', 'lien'],
    ...['lienprofil', 'lienduprofil', 'siteweb', 'profillink', 'profilurl', 'webseite'],
    ...['linkdoperfil', 'linkdelprofilo', 'collegamento', 'baglanti', 'tautan', 'duongdan'],
    ...['プロフィールurl', 'リンク', '链接', '主页链接'],
  ],
  'creator-key': [
    ...['creatorkey', 'creatorid', 'tiktokid', 'tiktokuserid', 'userid', 'accountid'],
    ...['influencerid', 'channelid', 'profileid', 'authorid'],
  ],
  name: [
    ...['name', 'fullname', 'displayname', 'creatorname', 'influencername', 'contactname'],
    ...[
      'profilename',
      'contact',
      'nickname',
      'firstname',
      'lastname',
      'givenname',
      'familyname',
      'surname',
    ],
    ...['nombre', 'nombrecompleto', 'apellido', 'apellidos', 'nome', 'nomecompleto', 'sobrenome'],
    ...['nom', 'prenom', 'nomcomplet', 'vorname', 'nachname', 'vollername', 'cognome'],
    ...['nomecognome', 'adsoyad', 'soyad', 'isim', 'nama', 'namalengkap', 'hoten', 'ten'],
    ...['名前', '氏名', '姓名', '名称', '昵称'],
  ],
  email: [
    ...['email', 'emails', 'emailaddress', 'mail', 'mailaddress', 'contactemail', 'workemail'],
    ...['businessemail', 'primaryemail', 'publicemail', 'correo', 'correoelectronico', 'emailid'],
    ...['enderecodeemail', 'adresseemail', 'adressemail', 'courriel', 'emailadresse', 'epost'],
    ...['mailadresse', 'indirizzoemail', 'eposta', 'surel', 'thudientu', 'メール'],
    ...['メールアドレス', '邮箱', '电子邮件'],
  ],
  status: [
    ...['status', 'stage', 'leadstatus', 'contactstatus', 'outreachstatus', 'campaignstatus'],
    ...['lifecyclestage', 'pipelinestage', 'dealstage', 'emailstatus', 'replystatus'],
    ...['estado', 'etapa', 'fase', 'statut', 'etape', 'stato', 'durum', 'trangthai'],
    ...['ステータス', '状态'],
  ],
  decision: [
    ...['decision', 'approved', 'approval', 'approvalstatus', 'verdict'],
    ...['shortlist', 'shortlisted', 'selected', 'rejected', 'aprobado', 'aprobada', 'aprovado'],
    ...['seleccionado', 'approuve', 'entscheidung', 'freigabe', 'decisione', 'approvato'],
  ],
  'do-not-contact': [
    ...['donotcontact', 'dnc', 'donotemail', 'optout', 'optedout', 'unsubscribed', 'unsubscribe'],
    ...['blocked', 'blocklist', 'blacklist', 'blacklisted', 'suppressed', 'hardbounced'],
    ...['unsubscribedfromallemail', 'nocontactar', 'bloqueado', 'naocontatar', 'nepascontacter'],
    ...['nichtkontaktieren', 'gesperrt', 'noncontattare'],
  ],
  tags: [
    ...['tags', 'tag', 'labels', 'label', 'categories', 'category', 'group', 'groups', 'list'],
    ...['lists', 'segment', 'segments', 'etiquetas', 'etiqueta', 'etiquettes', 'categoria'],
    ...['categorias', 'categorie', 'kategorie', 'schlagworte', 'etichette', 'etiketler', 'nhan'],
    ...['タグ', '标签'],
  ],
  note: [
    ...['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'memo', 'description'],
    ...['internalnote', 'internalnotes', 'icebreaker', 'personalization', 'nota', 'notas'],
    ...['comentario', 'comentarios', 'observaciones', 'observacoes', 'commentaire'],
    ...['commentaires', 'remarque', 'remarques', 'notiz', 'notizen', 'bemerkung', 'kommentar'],
    ...['notlar', 'catatan', 'ghichu', 'メモ', '備考', '备注'],
  ],
  campaign: [
    ...['campaign', 'campaigns', 'campaignname', 'project', 'campana', 'campanha', 'campagne'],
    ...['kampagne', 'campagna', 'kampanya', 'kampanye', 'chiendich', 'キャンペーン', '活动'],
  ],
  'added-at': [
    ...['addedat', 'dateadded', 'added', 'addedon', 'createdat', 'created', 'createdate'],
    ...['createddate', 'datecreated', 'optintime', 'fechadealta', 'fechadecreacion', 'dataadicao'],
    ...['dateajout', 'datedajout', 'hinzugefugt', 'erstelltam', 'dataaggiunta', '追加日'],
  ],
  'contacted-at': [
    ...['contactedat', 'datecontacted', 'contacted', 'contactedon', 'lastcontacted', 'emailedat'],
    ...['lastcontactdate', 'lastcontact', 'sentat', 'datesent', 'lastemailed', 'firstcontact'],
    ...['fechadecontacto', 'contactado', 'contatado', 'datadecontato', 'datedecontact'],
    ...['kontaktiertam', 'contattato', '連絡日'],
  ],
  fee: [
    ...['fee', 'quotedfee', 'quote', 'quotedprice', 'price', 'priceperpost', 'rateperpost'],
    ...['askingprice', 'agreedfee', 'honorar', 'preis', 'precio', 'tarifa', 'preco'],
    ...['cache', 'tarif', 'cachet', 'prix', 'prezzo', 'compenso', 'fiyat', 'ucret', 'harga'],
    ...['料金', '报价', 'cost', 'postcost'],
  ],
  'fee-currency': [
    'currency',
    'feecurrency',
    'pricecurrency',
    'moneda',
    'moeda',
    'devise',
    'wahrung',
    'valuta',
  ],
  figure: [
    ...['followers', 'followercount', 'followerscount', 'following', 'subscribers', 'fans'],
    ...['likes', 'likecount', 'avglikes', 'averagelikes', 'hearts', 'views', 'avgviews'],
    ...['averageviews', 'medianviews', 'comments30d', 'avgcomments', 'averagecomments', 'shares'],
    ...['engagement', 'engagementrate', 'engagementratepct', 'er', 'engagements', 'reach'],
    ...['impressions', 'videos', 'videocount', 'posts', 'postsrated', 'tier', 'cpm', 'cpv'],
    ...['audience', 'audiencesize', 'growth', 'growthrate', 'fakefollowers', 'credibility'],
    ...['engagementlowpct', 'engagementhighpct', 'engagementpercentile', 'nichefit', 'score'],
    ...['feelow', 'feehigh', 'sponsoredsharepct', 'seguidores', 'visualizaciones', 'abonnes'],
    ...['vues', 'aufrufe', 'interaktionsrate', 'seguaci', 'visualizzazioni', 'takipci'],
    ...['pengikut', 'nguoitheodoi', 'フォロワー', 'フォロワー数', '粉丝数', '粉丝', '播放量'],
  ],
};

/** A heading as the words above are written. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
