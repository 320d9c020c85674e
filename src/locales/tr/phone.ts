import type { CataloguePart } from '../Catalogue.js';

export const phone: CataloguePart<'phone'> = {
  'phone.label': 'Dosya gönderme',
  'phone.for': '{servicer} için',
  'phone.lead': 'Burada eklediğiniz dosya bilgisayarınızda kendiliğinden görünür.',
  'phone.waiting': 'Dosya ulaşana kadar bu sayfayı açık tutun.',
  'phone.done_title': 'Bilgisayarınızda devam edin',
  'phone.done_description': {
    one: 'Dosya bilgisayarınıza ulaştı. Bu sayfayı kapatabilirsiniz.',
    other: '{count} dosya bilgisayarınıza ulaştı. Bu sayfayı kapatabilirsiniz.',
  },
  'phone.closed_title': 'Artık burada yapılacak bir şey yok',
  'phone.closed_description': 'Bu adım bilgisayarınızda tamamlandı. Bu sayfayı kapatabilirsiniz.',
  'phone.used_title': 'Bu bağlantı artık açılmıyor',
  'phone.used_description':
    'Bağlantı bir kez ve kısa bir süre geçerlidir. Yenisi için bilgisayarınızda “Telefonu kullan” düğmesine basın ve kamerayı yeni karekoda tutun.',
  'phone.failed_title': 'Bu sayfa yüklenemedi',
};
