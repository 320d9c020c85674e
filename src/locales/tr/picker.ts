import type { CataloguePart } from '../Catalogue.js';

export const picker: CataloguePart<'picker'> = {
  'picker.title': 'Ne yapmak istersiniz?',
  'picker.search': 'Banka veya hizmet ara',
  'picker.none_title': '“{query}” için sonuç yok',
  'picker.none_description': 'Yazımı kontrol edin veya adın daha kısa bir bölümünü arayın.',
  'picker.clear': 'Tümünü göster',
  'picker.empty_title': 'Henüz seçenek yok',
  'picker.empty_description': 'Burada henüz banka veya hizmet tanımlanmamış. Sayfanın yöneticileri ekleyebilir.',
  'picker.unavailable': 'Şu anda kullanılamıyor. Genellikle bir saat içinde yeniden açılır.',
  'picker.kind.aisp': 'Hesaplar',
  'picker.kind.pisp': 'Ödemeler',
  'picker.kind.product': 'Ürünler',
  'picker.country': 'Ülke',
  'picker.country_all': 'Tüm ülkeler',
  'picker.recent': 'Son kullanılanlar',
  'picker.resume': 'Kaldığınız yerden devam edin',
  'picker.resume_more': { one: 'Bir tane daha göster', other: '{count} tane daha göster' },
  'picker.results': { one: '{count} hizmet bulundu', other: '{count} hizmet bulundu' },
};
