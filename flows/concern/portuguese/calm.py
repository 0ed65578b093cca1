"""What in Portuguese sounds like an alarm and is none."""

SHAPES = {
    "turn": """
        mas|porém|e eu|e agora
    """,
    "jest": """
        (mãe|pai|marido|mulher|chefe|patroa|professor*|namorad*|esposa|irmã|irmão|ele|ela|eles|
            treinador) ..1 (vai|vão) ..1 me (matar|esganar|estrangular) (se|quando|por (chegar|não|
            ter|causa|esquecer|perder))
        (vai|vão) me matar (se|quando|por (chegar|não|ter|causa|esquecer|perder))
        (vai|vão) matar me (se|quando|por)
    """,
    "idiom": """
        (viver|vivendo) (com|sob) (medo|ansiedade|pressa|estresse|stress|culpa|vergonha|dívidas|
            pressão)
        (acordar|acordo) (o|a|os|as|meu|minha|meus|ninguém) (bebê|bebé|criança*|filh*|marido|
            vizinh*|mulher|cachorr*|namorad*|casa|pais)
        (morrendo|morrer|morri|morro|morto|morta|morrido|mortinh*|morria|morre|morremos|mortos|
            morreu|a morrer|matando|mata|matar) ADV? (de|com) ADV? (fome|rir|riso|sede|sono|calor|
            frio|medo|vergonha|tédio|saudade*|saudades|inveja|ciúme*|curiosidade|preguiça|cansaço|
            amor|raiva|dor de cabeça|nervoso|vontade|rindo|alegria|cansad*|felicidade|tanto (rir|
            trabalhar)|emoção|ansiedade|susto|gargalhar|fofura|dó|pena|cólica|trabalhar|nojo)
        (morrendo|morri|morro|morrer) ADV? (rindo|por (um|uma|dentro de rir|ti|você)|pela boca|na
            praia|kkk*|haha*)
        (kkk*|rsrs*|haha*|lol) ADV? (morri|tô morta|tô morto|to morta|to morto|morta|morto)
        (morri|morta|morto) (kkk*|rsrs*|haha*|lol)
        (esse|essa|este|esta|esses|essas|o|a|os|as|meu|minha|isso|tanto|tanta) ..3 (me|está|tá|está
            a|vai|tão|vão|estão|anda|ta) ADV? (mata|matam|matando|matar|matar me|me matando|me
            matar|acabando comigo|matou)
        (está|tá|ta) me matando (o|a|os|as|de|esse|essa|tanto)
        (me mata|me matou|me matam|me mato|me matando|me matei|me matar) (de (rir|tanto|trabalhar|
            estudar|vergonha|curiosidade|raiva)|o|a|os|as|no (trabalho|treino)|na academia|
            trabalhando|estudando|para (passar|entregar|terminar|acabar|conseguir)|pra (passar|
            entregar|terminar|acabar|conseguir)|por (esse|este|essa))
        (matar|mata|mato) (o|a|dois|um|as|os) (tempo|aula|fome|saudade*|sede|coelhos|tempinho|
            processo*|charada|zumbis|mosquito*|barata|pau|vontade|curiosidade|cobra|servidor|
            trabalho|chefão|dragão|bicho)
        (matar|mato|matei) (aula|tempo|saudade*|dois|zumbis|baratas|mosquito*)
        (chefe|chefão|boss|inimigo*|monstro|zumbi*|dragão|jogador|time|adversário|bot) ..2 (me)
            (matou|mata|mataram|matando)
        (jogo|fase|partida|nível|minecraft|fortnite|free fire|filme|livro|série|novela|personagem|
            protagonista|episódio|lol|roblox) ..6 (morre|mata|matou|morreu|morri|morrer|matar|
            suicida|suicídio|suicidou|morrem|matam|morto|morta|morro|me matam|me matou)
        (morre|mata|matou|morreu|morri|suicida|suicidou|morro|matam|mataram) ..5 (jogo|fase|partida|
            filme|livro|série|novela|episódio|temporada|minecraft|free fire)
        (bateria|celular|telemóvel|carro|planta*|computador|notebook|internet|motor|pc) ..3 (morreu|
            morto|morta|morrendo|morre|morreram|mortas|a morrer)
        (ponto|tempo|natureza|peso|mar|horário|hora|dia dos|língua|sono dos|queda) mort*
        (medo|pavor|receio|fobia) (de|da) (morrer|morte)
        (antes de|até|até eu|quando eu|pra quando eu) (morrer|eu morrer)
        (prefiro|antes) morrer (a|do que|que) (ter|comer|falar|ir|cantar|dançar|acordar|usar)
        (prevenção|prevenir|combate|taxa*|contra|setembro amarelo) (do|de|ao|o|e)? suicídio
        suicídio (político|profissional|assistido|coletivo|comercial|econômico|económico|social)
        (esquadrão|missão|ataque|homem bomba|terrorista) suicida*
        (pular|saltar|me jogar|atirar me|me jogo|me atirar|jogar) ..3 (paraquedas|para quedas|
            bungee|piscina|água|cama|sofá|corda|carnaval|mar|trampolim|de cabeça|trabalho|café)
        me jogar (na cama|no sofá|na piscina|de cabeça|no trabalho|no mar|nos estudos|nos braços)
        (cortar|cortei|corto|corte|queimei|machuquei|machucar|machuco|queimar|magoei|aleijei) ..3
            (cabelo|unhas|cozinhando|a cozinhar|dedo|papel|barbear|barbeando|fazer a barba|forno|
            academia|treino|jogando|correndo|joelho|tornozelo|costas|cebola|futebol|gastos|custos|
            açúcar|sem querer|despesas|jogo|ferro|franja|perna jogando|ombro|coxa jogando)
        (me|cortar) (cortar|corto) (o cabelo|cabelo|as unhas)
        acabar com (a minha procrastinação|minha procrastinação|esse vício|esta relação|meu namoro|o
            namoro|o projeto|as dívidas|tudo isso (hoje|até|do trabalho)|tudo (o que|que) (está|
            falta|tem)|a bagunça|o cigarro|isso logo do trabalho)
        (viver) (em|com|de|no|na|sozinh*|longe|perto|aqui|sem (medo|stress|estresse|ele|ela|café|
            açúcar|dívidas|celular|ti|você)|melhor|o momento|o agora|intensamente|mais|do (que|meu))
        (acordar) (cedo|tarde|às|as|antes|com (energia|sono|o despertador)|mais (cedo|tarde|
            disposto|disposta)|às 6|tão (cedo|tarde)|disposto|disposta|de madrugada|de manhã|bem)
        (cansad*|fart*) de (viver) (em|com|de|no|na|aqui|longe|assim endividado|sozinh*)
        (mudar|organizar|melhorar|curtir|aproveitar|cuidar|simplificar|viver|resolver|arrumar) (de|
            da|a|na)? (minha)? (vida)
        tiro no pé
        cortar os (pulsos de|gastos|custos)
    """,
    "denied": """
        (não|nao|n|ñ|nunca|jamais) ADV? (quero|vou|penso em|estou pensando em|pretendo|desejo|tenho
            (vontade|intenção|planos|pensamentos|ideia) (de|em)?|queria|me|pensei em|to pensando em|
            estou a pensar em|é que (eu)? (queira|quero)|planejo|seria capaz de|penso) ADV? (em)?
            ADV? (DIE|morrer|me machucar|matar|suicidar|me cortar|mata|cortar)
        (não|nao|nem|nunca|n) (sou|estou|fui|to|tô) ADV? (suicida|deprimid* nem suicida)
        (nunca|jamais) ..1 (me)? (mataria|suicidaria|machucaria|quis (morrer|me matar)|pensei em
            (DIE)|faria mal|tentaria)
        (sem|não tenho|nenhum*|nunca tive|não tive|nem) ..2 (pensamentos|ideias|ideação|intenção|
            vontade) (suicidas|suicida|de (morrer|KILL))
        (parei de|deixei de) (me cortar|me machucar|me automutilar|cortar me|automutilar)
        (feliz|grata|grato|bom) ..2 (estar viv*|viv*)
        não quer* dizer ..4 DIE
    """,
    "scene": """
        (música|canção|filme|livro|série|novela|romance|poema|peça|álbum|letra|verso|frase|episódio|
            título|documentário|artigo|reportagem|refrão) ..3 (chama|chamad*|diz|dizia|fala|sobre|
            onde|em que|no qual|é|era|que|trata|se)
        (letra|personagem|protagonista|ator|atriz|citação|refrão|vilão|romeu|julieta|hamlet)
        (vi|assisti|li|lendo|assistindo|ouvi|ouvindo|traduzindo|vendo) (um|uma|o|a|esse|essa|aquele|
            aquela)? (música|filme|livro|série|novela|notícia|artigo|documentário|reportagem)
        (tcc|tese|trabalho|aula|curso|palestra|pesquisa|estudo|seminário|apresentação|redação|
            campanha|projeto|workshop|formação|monografia|dissertação) ..2 (sobre|de|do|em|para|
            contra|a respeito)
        (voluntári*|trabalho|estágio|plantão) ..4 (cvv|prevenção|linha|crise|apoio|centro de
            valorização)
        (notícia*|jornal|polícia|noticiário|segundo)
        (no meu|na minha|em uma|num|no) (romance|conto|história|roteiro|livro)
    """,
    "said": """
        WHO ..2 (disse|diz|falou|me disse|me falou|escreveu|mandou|contou|me contou|confessou|
            cantou|canta|disse me|contou me|gritou|postou) (que)?
    """,
    "past": """
        (há|ha|faz|fazem|a) ..2 (anos|ano|meses|tempo|muito tempo|décadas) (atrás)?
        (anos|meses|tempo|ano) atrás
        quando (eu)? (tinha|era|estava (no|na)|morava|estudava)
        (na|no) (adolescência|infância|passado|juventude|época|ano passado|colégio|ensino médio|
            faculdade|minha adolescência|secundário|meu passado)
        (aos|com) (13|14|15|16|17|18|19|20|12|quinze|dezesseis|catorze) (anos)?
        (antigamente|naquela época|naquele tempo|antes da terapia|já superei|em (19*|20*)|quando
            jovem|quando adolescente)
    """,
}
