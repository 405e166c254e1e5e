// Words of Chinese reports with the English words that stand for them, for recognising a translation; not for writing one.

export const GLOSSES: string = `粮食 grain food
粮食作物 grain crop
谷物 cereal grain
小麦 wheat
冬小麦 winter wheat
春小麦 spring wheat
夏粮 summer grain
秋粮 autumn grain
早稻 early rice
中稻 semi-late middle rice
晚稻 late rice
稻谷 rice paddy
水稻 rice paddy
稻米 rice
大米 rice
糯米 glutinous rice
玉米 corn maize
大豆 soybean soya
豆类 bean legume pulse
杂粮 coarse cereal minor grain
薯类 tuber potato
马铃薯 potato
土豆 potato
红薯 sweet potato
甘薯 sweet potato
木薯 cassava
高粱 sorghum
谷子 millet
小米 millet
青稞 barley highland qingke
大麦 barley
燕麦 oat
荞麦 buckwheat
绿豆 mung bean
红小豆 adzuki red bean
豌豆 pea
蚕豆 broad bean
油料 oil-bearing oilseed oil
油料作物 oil-bearing oilseed crop
油菜 rapeseed rape canola
油菜籽 rapeseed
花生 peanut groundnut
芝麻 sesame
向日葵 sunflower
葵花 sunflower
胡麻 flax linseed
油茶 camellia oil-tea
棉花 cotton
细绒棉 upland cotton
长绒棉 long-staple cotton
麻类 hemp fiber bast
糖料 sugar sugar-bearing
甘蔗 sugarcane cane
甜菜 beet sugarbeet
烟叶 tobacco leaf
烤烟 tobacco flue-cured
经济作物 cash economic crop
农作物 crop
作物 crop
粮田 grain field
蔬菜 vegetable
设施蔬菜 greenhouse facility vegetable
白菜 cabbage
萝卜 radish turnip
胡萝卜 carrot
番茄 tomato
西红柿 tomato
黄瓜 cucumber
茄子 eggplant aubergine
辣椒 chili pepper capsicum
花椒 prickly ash sichuan pepper
八角 anise star
大蒜 garlic
生姜 ginger
洋葱 onion
大葱 scallion onion
韭菜 chive leek
芹菜 celery
菠菜 spinach
南瓜 pumpkin
冬瓜 gourd melon
莲藕 lotus root
芦笋 asparagus
竹笋 bamboo shoot
山药 yam
芋头 taro
魔芋 konjac
食用菌 edible fungi mushroom fungus
香菇 shiitake mushroom
木耳 fungus wood-ear
黑木耳 black fungus
蘑菇 mushroom
松茸 matsutake
松露 truffle
水果 fruit
瓜果 melon fruit
园林水果 orchard garden fruit
苹果 apple
梨 pear
香梨 pear fragrant
葡萄 grape
柑橘 citrus mandarin orange tangerine
柑桔 citrus mandarin orange tangerine
橙子 orange
脐橙 navel orange
柚子 pomelo grapefruit
柠檬 lemon
香蕉 banana
菠萝 pineapple
芒果 mango
荔枝 lychee litchi
龙眼 longan
榴莲 durian
火龙果 dragon fruit pitaya
猕猴桃 kiwi kiwifruit
樱桃 cherry
车厘子 cherry
草莓 strawberry
蓝莓 blueberry
桃子 peach
蟠桃 flat peach
李子 plum
红枣 date jujube
冬枣 jujube date
石榴 pomegranate
柿子 persimmon
枇杷 loquat
杨梅 bayberry waxberry
山楂 hawthorn
西瓜 watermelon
甜瓜 melon muskmelon
哈密瓜 hami melon cantaloupe
百香果 passion fruit
椰子 coconut
槟榔 areca betel
核桃 walnut
板栗 chestnut
腰果 cashew
坚果 nut
开心果 pistachio
巴旦木 almond
沙棘 sea-buckthorn buckthorn
枸杞 wolfberry goji
油橄榄 olive
林果 fruit forest
特色林果 fruit specialty forest
果园 orchard
茶 tea
茶叶 tea
茶园 tea garden plantation
绿茶 green tea
红茶 black tea
黑茶 dark tea
白茶 white tea
乌龙茶 oolong tea
普洱茶 puer pu'er tea
咖啡 coffee
咖啡豆 coffee bean
可可 cocoa
橡胶 rubber
天然橡胶 natural rubber
桑园 mulberry
蚕茧 cocoon silkworm
桑蚕 silkworm mulberry
花卉 flower floral
鲜花 fresh flower
鲜切花 cut flower
玫瑰 rose
牡丹 peony
茉莉花 jasmine
薰衣草 lavender
盆栽 potted plant
苗木 seedling sapling nursery
种苗 seedling
种子 seed
良种 improved fine seed variety
种业 seed
种质资源 germplasm
中药材 herb medicinal medicine
药材 herb medicinal
人参 ginseng
三七 notoginseng panax
天麻 gastrodia tianma
当归 angelica
甘草 licorice
黄芪 astragalus
冬虫夏草 caterpillar fungus cordyceps
饲草 forage fodder grass
牧草 forage grass pasture
苜蓿 alfalfa
青贮 silage
青贮玉米 silage corn
杂交 hybrid
杂交水稻 hybrid rice
转基因 genetically modified gm
有机 organic
绿色食品 green food
农产品 agricultural farm product produce
初级农产品 primary agricultural product
农副产品 agricultural sideline farm product
地理标志 geographical indication
品种 variety species breed
新品种 new variety
播种 sow sown plant seeding
播种面积 sown area planting
种植 plant grow sown cultivate
种植面积 planting area sown acreage
种植业 crop farming planting
复种 multiple cropping
轮作 rotation crop
间作 intercropping
套种 interplanting intercropping
收获 harvest
收割 harvest reap
秋收 autumn harvest
夏收 summer harvest
春耕 spring plowing farming
春播 spring sowing planting
秋播 autumn sowing
单产 yield unit hectare
亩产 yield mu
总产量 output production
产量 output production yield
丰收 harvest bumper
减产 reduce decline output
增产 output production yield
耕地 farmland arable cultivated cropland
永久基本农田 permanent basic farmland cropland
高标准农田 high-standard farmland cropland
农田 farmland cropland
水田 paddy field
旱地 dry dryland
撂荒 abandoned idle
盐碱地 saline-alkali saline alkaline land
黑土地 black soil
黑土 black soil
灌溉 irrigation irrigate
灌区 irrigation district area
有效灌溉 effective irrigation irrigated
节水灌溉 water-saving irrigation
滴灌 drip irrigation
喷灌 sprinkler irrigation
水浇地 irrigated land
农机 agricultural machinery farm machine
农业机械 agricultural machinery farm
农机总动力 agricultural machinery power
拖拉机 tractor
收割机 harvester combine
联合收割机 combine harvester
插秧机 transplanter rice
无人机 drone uav unmanned
机耕 mechanized plowing
机播 mechanized sowing
机收 mechanized harvest
机械化 mechanization mechanized
耕种收 plowing sowing harvesting
化肥 fertilizer chemical
复合肥 compound fertilizer
有机肥 organic fertilizer manure
氮肥 nitrogen fertilizer
钾肥 potash potassium fertilizer
磷肥 phosphate fertilizer
农药 pesticide
地膜 mulch film plastic
农膜 film agricultural plastic
秸秆 straw stalk
大棚 greenhouse
温室 greenhouse
设施农业 facility protected greenhouse agriculture
土壤 soil
墒情 soil moisture
干旱 drought
受灾 affected hit disaster
成灾 damaged affected disaster
绝收 crop failure lost harvest
病虫害 pest disease
蝗虫 locust
粮库 granary grain depot
粮仓 granary grain
粮食储备 grain reserve stockpile
仓容 storage capacity warehouse
农业 agriculture agricultural farming
林业 forestry
牧业 animal husbandry livestock
农林牧渔业 agriculture forestry husbandry fishery
农垦 reclamation state farm
农场 farm
家庭农场 family farm
种植大户 grower large farmer
农户 rural household farmer farm
农业园区 agricultural park
现代农业 modern agriculture
智慧农业 smart agriculture
生态农业 ecological agriculture eco-agriculture
农业科技 agricultural science technology
农技 agricultural technician technology
畜牧业 animal husbandry livestock
养殖 breed raise farm aquaculture
养殖业 breeding livestock aquaculture
养殖场 farm breeding livestock
规模养殖 large-scale scale breeding farm
养殖户 farmer breeder household
牲畜 livestock animal head
畜禽 livestock poultry
家畜 livestock animal
家禽 poultry
大牲畜 large animal livestock
存栏 stock inventory hand herd
出栏 slaughter slaughtered market marketed
能繁母猪 breeding sow
生猪 pig hog swine live
猪 pig hog swine pork
仔猪 piglet
种猪 breeding pig
牛 cattle ox beef cow
肉牛 beef cattle
奶牛 dairy cow cattle
牦牛 yak
水牛 buffalo
羊 sheep goat mutton
绵羊 sheep
山羊 goat
肉羊 mutton sheep
藏羊 tibetan sheep
滩羊 tan sheep
骆驼 camel
驴 donkey
马匹 horse
活鸡 chicken
肉鸡 broiler chicken
蛋鸡 layer hen laying
鸭 duck
鹅 goose geese
鸽子 pigeon
兔 rabbit
蜜蜂 bee
养蜂 beekeeping bee
蜂蜜 honey
肉类 meat
猪牛羊禽肉 pork beef mutton poultry
猪肉 pork
牛肉 beef
羊肉 mutton lamb
禽肉 poultry
鸡肉 chicken
牛羊肉 beef mutton
禽蛋 egg poultry
鸡蛋 egg
牛奶 milk
生鲜乳 raw milk fresh
奶类 milk dairy
乳制品 dairy product
奶业 dairy
奶粉 milk powder formula
婴幼儿奶粉 infant formula milk
羊毛 wool
绵羊毛 wool sheep
羊绒 cashmere
皮革 leather hide
草原 grassland prairie
草场 grassland pasture
草地 grassland
牧场 ranch pasture
牧民 herder herdsmen herdsman
牧区 pastoral
牧户 herder household
农牧民 farmer herder
屠宰 slaughter
饲料 feed fodder
豆粕 soybean meal
兽药 veterinary drug
兽医 veterinary veterinarian
非洲猪瘟 african swine fever
禽流感 avian influenza bird flu
口蹄疫 foot-and-mouth
渔业 fishery fishing
水产 aquatic fishery
水产品 aquatic product seafood
水产养殖 aquaculture
海水养殖 mariculture marine aquaculture
淡水养殖 freshwater aquaculture
海洋捕捞 marine fishing catch
捕捞 fishing catch
远洋渔业 distant-water pelagic fishing
渔船 fishing boat vessel
渔民 fisherman fishermen fisher
渔港 fishing port harbor
海洋牧场 marine ranch
网箱 cage net
深水网箱 deep-water cage
鱼 fish
鱼类 fish
鱼苗 fry fingerling fish
增殖放流 release fish restocking
海产品 seafood
海鲜 seafood
对虾 shrimp prawn
小龙虾 crayfish
虾 shrimp prawn
蟹 crab
大闸蟹 hairy crab
贝类 shellfish
牡蛎 oyster
生蚝 oyster
扇贝 scallop
鲍鱼 abalone
海参 cucumber sea
海带 kelp
紫菜 laver seaweed
藻类 algae seaweed
三文鱼 salmon
大黄鱼 yellow croaker
鲟鱼 sturgeon
鱼子酱 caviar
罗非鱼 tilapia
鳗鱼 eel
珍珠 pearl
食品 food
食品加工 food processing
农产品加工 agricultural product processing
农副食品加工 agricultural food processing
粮油 grain oil
食用油 edible cooking oil
植物油 vegetable oil
精制食用植物油 refined edible vegetable oil
棕榈油 palm oil
大豆油 soybean oil
面粉 flour wheat
方便面 noodle instant
米粉 rice noodle
螺蛳粉 luosifen snail noodle
食糖 sugar
成品糖 sugar refined
白糖 sugar white
原盐 salt crude
食盐 salt table
调味品 condiment seasoning
酱油 soy sauce
罐头 canned
饮料 beverage drink
软饮料 soft drink beverage
酒类 alcohol liquor wine
白酒 baijiu liquor spirit
啤酒 beer
葡萄酒 wine
黄酒 yellow rice wine
烟酒 tobacco liquor alcohol
卷烟 cigarette
香烟 cigarette
烟草 tobacco
矿泉水 mineral water
包装饮用水 bottled packaged water
冷冻食品 frozen food
冷鲜肉 chilled meat
预制菜 prepared prefabricated pre-made dish
保健食品 health food
零食 snack
糕点 pastry cake
中央厨房 central kitchen
菜篮子 vegetable basket
农贸市场 farmers wet produce market
批发市场 wholesale market
能源 energy
一次能源 primary energy
能源消费 energy consumption
能源生产 energy production
标准煤 standard coal equivalent
能耗 energy consumption intensity
清洁能源 clean energy
非化石能源 non-fossil energy
化石能源 fossil fuel
新能源 new energy
可再生能源 renewable energy
煤 coal
煤炭 coal
原煤 coal raw
焦煤 coking coal
动力煤 thermal coal steam
无烟煤 anthracite
褐煤 lignite
焦炭 coke
煤层气 coalbed methane
煤矿 coal mine colliery
煤电 coal-fired power
煤化工 coal chemical
煤制油 coal-to-oil
煤制气 coal-to-gas
石油 oil petroleum
原油 crude oil
成品油 refined oil product
汽油 gasoline petrol
柴油 diesel
煤油 kerosene
航空煤油 aviation kerosene jet
燃料油 fuel oil
燃料 fuel
润滑油 lubricant
沥青 asphalt bitumen
页岩气 shale gas
页岩油 shale oil
天然气 natural gas
液化天然气 liquefied natural gas lng
液化石油气 liquefied petroleum lpg gas
可燃冰 combustible ice hydrate
燃气 gas
煤气 gas coal
沼气 biogas methane
油田 oilfield oil field
气田 gas field
油气 oil gas
油气田 oil gas field
加油站 gas filling petrol station
加气站 gas filling station
管道 pipeline pipe
输油管道 oil pipeline
天然气管道 natural gas pipeline
储气库 gas storage
炼油 refining refinery
原油加工 crude oil processed refinery
电力 power electricity electric
电量 electricity power
发电 power generation generate electricity
发电量 electricity power generation generated
用电 electricity consumption power
用电量 electricity consumption power
全社会用电量 electricity consumption
工业用电 industrial electricity power
供电 power supply electricity
售电量 electricity sale
外送电 power transmission outbound
西电东送 west-to-east power transmission
输电 transmission power
特高压 ultra-high uhv voltage
电网 grid power
变电站 substation
变电 substation transformation
输电线路 transmission line
配电网 distribution network grid
装机 installed capacity
装机容量 installed capacity
发电装机 installed power capacity generating
火电 thermal power
水电 hydropower hydroelectric hydro
水电站 hydropower station
抽水蓄能 pumped storage pumped-storage hydro
核电 nuclear power
核电站 nuclear power plant
核电机组 nuclear unit reactor
风电 wind power
风力发电 wind power
海上风电 offshore wind
陆上风电 onshore wind
风电场 wind farm
太阳能 solar
太阳能发电 solar power
光伏 photovoltaic pv solar
光伏发电 photovoltaic solar power pv
分布式光伏 distributed photovoltaic pv solar
光伏电站 photovoltaic solar power plant station
光热 solar thermal concentrated
生物质 biomass
生物质能 biomass energy
生物质发电 biomass power
地热 geothermal
氢能 hydrogen energy
氢气 hydrogen
绿氢 green hydrogen
加氢站 hydrogen refueling station
储能 energy storage
新型储能 new-type energy storage
发电机组 generator generating unit
机组 unit generating
发电厂 power plant
电厂 power plant
电站 power station plant
供热 heating heat supply
供暖 heating
集中供热 central heating centralized
清洁取暖 clean heating
热力 heat heating thermal
弃风 wind curtailment
弃光 solar curtailment
绿电 green electricity power
电价 electricity price tariff
停电 outage blackout
充电桩 charging pile charger
充电站 charging station
充电设施 charging facility
换电站 battery swap swapping
充换电 charging swapping
采矿业 mining
采矿 mining
矿产 mineral
矿产资源 mineral resource
矿山 mine
矿石 ore
矿种 mineral
找矿 prospecting mineral exploration
勘探 exploration
勘查 exploration survey
探明储量 proven reserve
储量 reserve
探矿权 exploration right
采矿权 mining right
铁矿 iron ore
铁矿石 iron ore
铁矿砂 iron ore
铜矿 copper ore mine
精炼铜 refined copper
电解铜 electrolytic copper
铝 aluminum aluminium
电解铝 electrolytic aluminum aluminium
氧化铝 alumina
铝土矿 bauxite
铝材 aluminum product aluminium
铅 lead
锌 zinc
镍 nickel
钴 cobalt
锂 lithium
锂矿 lithium
碳酸锂 lithium carbonate
稀土 rare earth
钨 tungsten
锑 antimony
钼 molybdenum
锰 manganese
铬 chromium chrome
钒 vanadium
钛 titanium
镁 magnesium
铀 uranium
黄金 gold
金矿 gold mine
白银 silver
贵金属 precious metal
有色金属 nonferrous non-ferrous metal
十种有色金属 ten nonferrous metal
黑色金属 ferrous metal
钢 steel
粗钢 crude steel
钢材 steel rolled product
钢铁 steel iron
生铁 pig iron
铁合金 ferroalloy
不锈钢 stainless steel
特种钢 special steel
钢筋 rebar reinforcing steel
钢管 steel pipe
冶金 metallurgy metallurgical
冶炼 smelting
磷矿 phosphate phosphorus
磷矿石 phosphate rock
石墨 graphite
石墨烯 graphene
萤石 fluorite
石灰石 limestone
石膏 gypsum
石材 stone
大理石 marble
玉石 jade
翡翠 jadeite jade
宝石 gem gemstone
钻石 diamond
砂石 sand gravel aggregate
钾盐 potash potassium salt
废钢 scrap steel
废铜 scrap copper
工业 industrial industry
制造业 manufacturing
规模以上 above designated size
规模以上工业 industrial above designated size
规上 above designated size
规上工业 industrial above designated size
轻工业 light industry
重工业 heavy industry
装备制造业 equipment manufacturing
高技术制造业 high-tech manufacturing
高技术产业 high-tech industry
高新技术产业 high new technology high-tech
战略性新兴产业 strategic emerging industry
传统产业 traditional industry
支柱产业 pillar industry
优势产业 advantageous competitive industry
特色产业 characteristic specialty distinctive industry
主导产业 leading industry
未来产业 future industry
先进制造业 advanced manufacturing
消费品工业 consumer goods industry
原材料 raw material
原材料工业 raw material industry
化工 chemical
石化 petrochemical
石油化工 petrochemical
化学原料 chemical raw material
化学纤维 chemical fiber
化学品 chemical
危险化学品 hazardous dangerous chemical
精细化工 fine chemical
乙烯 ethylene
丙烯 propylene
甲醇 methanol
乙醇 ethanol
乙二醇 ethylene glycol
苯 benzene
塑料 plastic
塑料制品 plastic product
合成橡胶 synthetic rubber
橡胶轮胎 rubber tire tyre
轮胎 tire tyre
硫酸 sulfuric sulphuric acid
盐酸 hydrochloric acid
烧碱 caustic soda
纯碱 soda ash
聚乙烯 polyethylene
聚氯乙烯 polyvinyl pvc chloride
合成树脂 synthetic resin
涂料 paint coating
染料 dye
炸药 explosive
新材料 new material
碳纤维 carbon fiber
玻璃纤维 fiberglass glass fiber
复合材料 composite material
稀土永磁 rare-earth permanent magnet
建材 building material construction
水泥 cement
熟料 clinker
玻璃 glass
平板玻璃 plate flat glass
陶瓷 ceramic porcelain pottery
瓷砖 tile ceramic
砖瓦 brick tile
混凝土 concrete
耐火材料 refractory
家具 furniture
木材 timber wood
人造板 wood-based panel artificial board
胶合板 plywood
造纸 paper papermaking
纸制品 paper product
纸浆 pulp
机制纸 machine-made paper
印刷 printing
包装 packaging
纺织 textile
纺织业 textile
纺织品 textile
纺织服装 textile garment apparel
服装 garment clothing apparel
服饰 clothing apparel
鞋 shoe footwear
鞋靴 footwear shoe
箱包 bag luggage suitcase
帽子 hat
纱线 yarn
棉纱 cotton yarn
布匹 cloth fabric
棉布 cotton cloth fabric
化纤 chemical fiber
涤纶 polyester
氨纶 spandex
丝绸 silk
生丝 raw silk
蚕丝 silk
地毯 carpet
玩具 toy
乐器 instrument musical
珠宝 jewelry jewellery
首饰 jewelry jewellery
钟表 watch clock
眼镜 glasses eyewear
化妆品 cosmetic
日用品 daily necessity commodity article
洗涤剂 detergent
五金 hardware
灯具 lamp lighting
照明 lighting
打火机 lighter
工艺品 handicraft craft
体育用品 sporting sports goods
文具 stationery
机械 machinery machine mechanical
机电 mechanical electrical electromechanical
机电产品 mechanical electrical electronic product
装备 equipment
设备 equipment device
专用设备 special-purpose special equipment
通用设备 general-purpose general equipment
电气机械 electrical machinery
仪器仪表 instrument meter
机床 machine tool
数控机床 cnc numerically controlled machine tool
金属切削机床 metal-cutting machine tool
工业母机 machine tool
机器人 robot
工业机器人 industrial robot
服务机器人 service robot
人形机器人 humanoid robot
机器人密度 robot density
工程机械 construction engineering machinery
挖掘机 excavator
起重机 crane
叉车 forklift
盾构机 shield tunnel boring tbm
电梯 elevator lift
锅炉 boiler
发动机 engine
柴油机 diesel engine
发电设备 power generation generating equipment
风电机组 wind turbine
变压器 transformer
电动机 motor electric
电机 motor electric
轴承 bearing
模具 mold mould die
齿轮 gear
泵 pump
阀门 valve
电线 wire
电缆 cable
光缆 optical cable fiber
光纤 optical fiber fibre
电池 battery
锂电池 lithium battery
锂离子电池 lithium-ion battery
动力电池 power battery
蓄电池 battery storage
太阳能电池 solar cell
光伏组件 photovoltaic module solar
光伏产品 photovoltaic product solar
多晶硅 polysilicon polycrystalline silicon
单晶硅 monocrystalline silicon
硅片 silicon wafer
新三样 new three trio
汽车 automobile car vehicle auto motor
汽车制造 automobile automotive manufacturing
汽车零部件 auto automotive part component
零部件 part component
整车 vehicle complete finished
新能源汽车 new energy vehicle nev electric
电动汽车 electric vehicle car ev
纯电动 battery pure electric
插电式混合动力 plug-in hybrid
燃料电池 fuel cell
燃料电池汽车 fuel cell vehicle
智能网联汽车 intelligent connected vehicle
自动驾驶 autonomous driving self-driving
无人驾驶 driverless unmanned self-driving
乘用车 passenger car vehicle
商用车 commercial vehicle
轿车 sedan car
小轿车 sedan car
货车 truck lorry
卡车 truck
客车 bus coach passenger
公交车 bus
大巴 bus coach
二手车 used second-hand car
二手车交易 used second-hand car transaction
私人汽车 private car vehicle
私家车 private car
汽车保有量 car vehicle ownership
机动车 motor vehicle
机动车驾驶人 driver motor
驾驶人 driver
驾驶证 license driver
摩托车 motorcycle
电动自行车 electric bicycle e-bike
自行车 bicycle bike
共享单车 shared bike bike-sharing
三轮车 tricycle
校车 school bus
救护车 ambulance
动车组 emu bullet train multiple
机车 locomotive
铁路机车 locomotive railway
船舶 ship vessel shipbuilding
造船 shipbuilding
造船完工量 shipbuilding completed output
手持订单 order backlog hand holding
新接订单 new order
邮轮 cruise ship
游艇 yacht
海工装备 offshore marine engineering equipment
钻井平台 drilling platform rig
飞机 aircraft airplane plane
大飞机 large aircraft passenger airliner
客机 airliner passenger aircraft
直升机 helicopter
低空经济 low-altitude economy
航空器 aircraft
航空航天 aerospace aviation
航天器 spacecraft
电子 electronic
电子信息 electronic information
电子信息制造业 electronic information manufacturing
计算机 computer
微型计算机 microcomputer computer
笔记本电脑 laptop notebook
平板电脑 tablet
服务器 server
手机 mobile phone cellphone handset
移动电话机 mobile phone
智能手机 smartphone
集成电路 integrated circuit chip
芯片 chip
半导体 semiconductor
晶圆 wafer
液晶显示 liquid crystal display lcd
显示面板 display panel
新型显示 display new-type
传感器 sensor
存储器 memory
电子元件 electronic component
智能手表 smartwatch watch
可穿戴 wearable
家电 home household appliance
家用电器 household home appliance
电视机 television tv
彩电 color television tv
彩色电视机 color television tv
电冰箱 refrigerator
冰箱 refrigerator fridge
空调 air conditioner conditioning
房间空气调节器 air conditioner
洗衣机 washing machine washer
热水器 water heater
小家电 small appliance
相机 camera
打印机 printer 3d
医药 pharmaceutical medicine
医药制造 pharmaceutical manufacturing
药品 drug medicine pharmaceutical
中药 traditional chinese medicine tcm
中成药 chinese patent proprietary medicine
化学药品 chemical drug
创新药 innovative drug
仿制药 generic drug
原料药 active pharmaceutical ingredient api
医疗器械 medical device instrument
生物医药 biomedicine biopharmaceutical biomedical
疫苗 vaccine
口罩 mask
防护服 protective clothing suit
核酸检测 nucleic acid test
呼吸机 ventilator
生物技术 biotechnology biotech
生物制造 biomanufacturing bio-manufacturing
产品 product
工业品 industrial product
产成品 finished goods product
新产品 new product
产能 capacity production
产能利用率 capacity utilization
过剩产能 excess capacity overcapacity
落后产能 outdated backward capacity
去产能 overcapacity capacity cut
生产线 production line
车间 workshop
工厂 factory plant
智能工厂 smart intelligent factory
灯塔工厂 lighthouse factory
数字化车间 digital workshop
绿色工厂 green factory
产业链 industrial industry chain
供应链 supply chain
产业集群 industrial cluster
产业园 industrial park
产业园区 industrial park
工业园区 industrial park
开发区 development zone
经济技术开发区 economic technological development zone
经开区 economic development zone
高新区 high-tech zone
高新技术产业开发区 high-tech development zone
技改 technical upgrade transformation technological
技术改造 technological upgrade transformation renovation
产销率 sales-output ratio sale
库存 inventory stock
订单 order
产值 output
工业总产值 gross industrial output
工业增加值 industrial added value
建筑业 construction building
建筑 building construction architecture
建筑企业 construction enterprise building
房屋 house housing building
房屋建筑 housing building construction
施工面积 floor space construction under area
新开工面积 floor space newly started new
竣工面积 floor space completed area
销售面积 floor space sold sale area
待售面积 floor space unsold sale
建筑面积 floor space building area
房地产 real estate property
房地产开发 real estate development property
房地产业 real estate
商品房 commercial commodity housing residential building
商品住宅 commercial residential housing home
住宅 residential housing residence home
新建商品住房 newly new commercial housing home
二手房 second-hand existing home house housing
住房 housing home house
住房面积 housing living floor space
保障性住房 affordable subsidized government-subsidized housing
保障房 affordable subsidized housing
保障性安居工程 affordable subsidized housing project
保障性租赁住房 affordable subsidized rental housing
保租房 affordable subsidized rental housing
公租房 public rental housing
公共租赁住房 public rental housing
廉租房 low-rent rental housing
经济适用房 affordable housing
长租房 long-term rental housing
租赁住房 rental housing
租赁 rental lease leasing
棚户区 shanty shantytown rundown dilapidated
棚改 shanty shantytown rundown renovation rebuild
棚户区改造 shanty shantytown rundown renovation rebuild
城中村 urban village
老旧小区 old aging residential community neighborhood
危房 dilapidated dangerous house
危旧房 dilapidated old house
农村危房 dilapidated rural house
安居房 comfortable resettlement affordable housing
抗震房 quake-proof earthquake-resistant house
富民安居 housing prosperous settle
安置房 resettlement housing
保交楼 delivery pre-sold home housing
保交房 delivery pre-sold home housing
公积金 provident fund housing
住房公积金 housing provident fund
房价 house home housing price
房租 rent housing
物业 property management
小区 residential community neighborhood compound
社区 community neighborhood
街道 subdistrict street sub-district
居委会 neighborhood residents' committee residential
村委会 village villagers' committee
行政村 administrative village
自然村 natural village
建制村 administrative village
村庄 village
村 village
乡镇 township town
乡村 rural village countryside
县城 county seat town
县域 county
城镇 urban city cities town towns
城市 city urban cities
农村 rural countryside village villages
城乡 urban rural
城区 urban area district
市辖区 district municipal
建成区 built-up urban area
城镇化 urbanization urban
城镇化率 urbanization urban
城市群 city cluster agglomeration
都市圈 metropolitan area circle
新城 new town city
新区 new area district
城市更新 urban renewal regeneration
基础设施 infrastructure
新型基础设施 new infrastructure new-type
市政 municipal
公共设施 public facility
地下管廊 underground utility tunnel corridor pipe gallery
综合管廊 utility tunnel corridor pipe gallery
管网 pipe network pipeline
供水 water supply
供水管网 water supply pipe network
自来水 tap running water
自来水普及率 tap water coverage
饮用水 drinking water
饮水 drinking water
饮水安全 drinking water safe safety
排水 drainage
排水管网 drainage pipe network sewer
雨污分流 rainwater sewage separation diversion
海绵城市 sponge city
内涝 waterlogging flood
路灯 street lamp light streetlight
停车场 parking lot
停车位 parking space
停车泊位 parking space
公园 park
口袋公园 pocket park
城市公园 urban city park
绿道 greenway
绿化 greening green afforestation
绿地 green space
公园绿地 park green space
绿化覆盖率 green coverage greening
绿地率 green space
立体绿化 vertical greening
厕所 toilet latrine
公厕 public toilet
户厕 household toilet latrine
卫生厕所 sanitary toilet
改厕 toilet renovate upgrade
电梯加装 elevator installed
加装电梯 elevator installed install
土地 land
国土 land territory national
建设用地 construction land
工业用地 industrial land
供地 land supply
土地出让 land transfer sale
土地流转 land transfer circulation
流转 transfer circulation
征地 land acquisition expropriation requisition
拆迁 demolition relocation
拆除 demolish dismantle removed
违建 illegal construction structure building
违法建筑 illegal construction structure building
宅基地 homestead house rural
承包地 contracted land
确权 right confirmation ownership registered
不动产 real estate immovable property
国土空间 territorial space land
填海 reclamation sea
工程 project engineering work
项目 project program
重大项目 major project key
重点项目 key project major
重大工程 major project
建设项目 construction project
施工 construction build
竣工 complete completion
开工 start begin construction commence
在建 under construction
新建 build built new construct
扩建 expand expansion extension
改建 rebuild reconstruct renovated
改扩建 renovation expansion upgraded expanded
改造 renovate upgrade refurbish transformation rebuild
续建 continue continued construction ongoing
建成 completed built complete
投产 production operation put
投用 put use operation
投入使用 put use operation
交付 deliver delivery delivered
停工 suspend halted stop
复工 resume resumption work
搬迁 relocate relocation move
安置 resettle resettlement placement
装配式建筑 prefabricated building
绿色建筑 green building
超低能耗建筑 ultra-low energy building
节能改造 energy-saving retrofit energy-efficient renovation
抗震加固 seismic reinforcement strengthen
加固 reinforce strengthen
修缮 repair renovate restore
修复 restore restoration repair
清洁 clean cleaning
测绘 surveying mapping
交通 transport transportation traffic
交通运输 transport transportation
运输 transport transportation
综合交通 comprehensive transport
交通基础设施 transport infrastructure
公路 highway road
公路里程 highway mileage length road
通车里程 mileage traffic length open
高速公路 expressway highway freeway motorway
高速 expressway high-speed highway
国道 national highway
省道 provincial highway
国省干线 national provincial trunk highway
农村公路 rural road highway
四好农村路 rural road
乡村道路 rural road
道路 road
城市道路 urban road city street
等级公路 graded classified highway
硬化路 hardened paved cement road
通硬化路 hardened paved road access
桥 bridge
桥梁 bridge
大桥 bridge
跨海大桥 sea-crossing bridge
立交桥 overpass interchange
隧道 tunnel
涵洞 culvert
收费站 toll station
服务区 service area
铁路 railway rail railroad
高铁 high-speed railway rail
高速铁路 high-speed railway rail
普速铁路 conventional regular-speed railway
城际铁路 intercity railway
营业里程 operating mileage length operation
铁路营业里程 railway operating mileage length
电气化 electrified electrification
复线 double-track double
货运列车 freight train
列车 train
旅客列车 passenger train
中欧班列 china-europe freight train
班列 freight train
西部陆海新通道 land-sea corridor western trade
铁海联运 rail-sea intermodal combined
多式联运 multimodal intermodal
火车站 railway train station
客运站 passenger station terminal bus
地铁 subway metro
轨道交通 rail transit
城市轨道交通 urban rail transit
轻轨 light rail
有轨电车 tram
公交 bus public transit
公交线路 bus route line
公共交通 public transport transit
公共汽车 bus
公共汽电车 bus trolleybus
出租车 taxi cab
出租汽车 taxi cab
网约车 online ride-hailing car
客运 passenger
客运量 passenger traffic volume trip
旅客 passenger traveler
旅客运输量 passenger traffic volume transport
旅客发送量 passenger trip departure sent
旅客周转量 passenger turnover passenger-kilometer kilometer
货运 freight cargo
货运量 freight cargo volume
货物 goods cargo freight
货物运输量 freight goods cargo volume transport
货物周转量 freight turnover ton-kilometer kilometer goods cargo
周转量 turnover kilometer
换算周转量 converted turnover
吞吐量 throughput handling volume
港口 port harbor
港口货物吞吐量 port cargo throughput
货物吞吐量 cargo freight throughput
旅客吞吐量 passenger throughput
集装箱 container teu
集装箱吞吐量 container throughput teu
标箱 teu container
标准箱 teu container
外贸集装箱 foreign trade container
码头 wharf dock terminal
泊位 berth
万吨级 10,000-ton deep-water ton
深水泊位 deep-water berth
航道 waterway channel
内河 inland river waterway
内河航道 inland waterway
运河 canal
船闸 lock ship
航运 shipping
水运 water waterway transport
水路 waterway water
海运 maritime sea shipping
航线 route line airline flight
国际航线 international route flight
国内航线 domestic route
货运航线 cargo freight route
通航城市 destination city served
航班 flight
起降架次 takeoff landing movement flight
起降 takeoff landing
机场 airport
民用机场 civil airport
运输机场 transport airport
通用机场 general aviation airport
通用航空 general aviation
民航 civil aviation air
航空 aviation air airline
航空公司 airline
航站楼 terminal
跑道 runway
航空运输 air transport
货邮吞吐量 cargo mail throughput
物流 logistics
社会物流总费用 social logistics cost
冷链 cold-chain cold chain
冷链物流 cold-chain logistics
冷库 cold storage warehouse
仓储 warehouse storage warehousing
物流园区 logistics park
海外仓 overseas warehouse
快递 express delivery courier parcel
快递业务量 express delivery parcel volume
快件 express parcel delivery
包裹 parcel package
快递员 courier delivery
外卖骑手 delivery rider courier
外卖 takeaway food delivery takeout
配送 delivery distribution
邮政 postal post
邮政业 postal
邮政业务 postal business service
函件 letter
报刊 newspaper periodical
通信 communication telecom
电信 telecommunication telecom
电信业务 telecommunication telecom business service
固定电话 fixed-line fixed telephone phone landline
移动电话 mobile phone cellphone
移动电话用户 mobile phone subscriber user
电话普及率 telephone penetration phone
互联网 internet
固定互联网宽带 fixed internet broadband
宽带 broadband
宽带用户 broadband subscriber user
光纤宽带 fiber-optic fiber broadband
移动互联网 mobile internet
移动宽带 mobile broadband
流量 traffic flow data
移动数据流量 mobile data traffic
网民 internet netizen user
网民规模 internet netizen user
上网人数 internet user
互联网普及率 internet penetration coverage
基站 base station
通信基站 base station communication
千兆 gigabit
物联网 internet things iot
物联网用户 internet things iot user
卫星 satellite
北斗 beidou
邮路 postal route
网点 outlet branch
交通事故 traffic road accident
拥堵 congestion
通行 pass traffic
通达 reach access accessible
通车 open traffic operation
通航 open navigation
开通 open launch
直达 direct
外贸 foreign trade
对外贸易 foreign trade
进出口 import export foreign trade
进出口总额 import export trade value foreign
货物进出口 goods import export
货物贸易 goods trade merchandise
服务贸易 service trade
服务进出口 service import export trade
服务出口 service export
加工贸易 processing trade
一般贸易 general ordinary trade
保税物流 bonded logistics
保税 bonded
综合保税区 comprehensive bonded zone
综保区 comprehensive bonded zone
边境贸易 border trade
边境小额贸易 small-scale border trade
边民互市 border resident trade
边境 border
口岸 port border checkpoint
海关 customs
通关 customs clearance
关税 tariff
退税 refund rebate tax
出口退税 export tax refund rebate
出口 export outbound shipped exit
出口额 export value
进口 import inbound
进口额 import value
贸易 trade
贸易顺差 trade surplus
顺差 surplus
逆差 deficit
贸易伙伴 trade trading partner
出口企业 export enterprise
外贸企业 foreign trade enterprise
跨境电商 cross-border e-commerce
跨境电子商务 cross-border e-commerce
跨境 cross-border
自贸区 free trade zone
自贸试验区 pilot free trade zone
自由贸易试验区 pilot free trade zone
自由贸易港 free trade port
自贸港 free trade port
自由贸易协定 free trade agreement
共建国家 belt road country partner
一带一路 belt road
沿线国家 along belt road country
东盟 asean
欧盟 eu european union
金砖国家 brics
美国 united states u.s. america
日本 japan japanese
韩国 korea korean
俄罗斯 russia russian
英国 uk britain british
德国 germany german
法国 france french
印度 india indian
越南 vietnam
非洲 africa african
欧洲 europe european
中亚 central asia asian
拉美 latin america american
外资 foreign capital investment foreign-invested
外商投资 foreign investment foreign-invested
外商投资企业 foreign-invested enterprise foreign
外资企业 foreign-funded foreign-invested enterprise
外商直接投资 foreign direct investment fdi
实际使用外资 actual utilized used foreign capital investment
利用外资 utilized used foreign capital investment
实际利用外资 actual utilized used foreign capital
到位资金 fund paid-in place actual
合同外资 contracted contractual foreign capital
港澳台 hong kong macao taiwan
香港 hong kong
澳门 macao macau
台湾 taiwan
两岸 cross-strait straits
台胞 taiwan compatriot
华侨 overseas chinese
侨胞 overseas chinese
对外投资 outbound overseas foreign investment
对外直接投资 outbound outward direct investment odi
非金融类 non-financial
境外投资 overseas outbound investment
境外 overseas abroad outside foreign
境外企业 overseas enterprise
对外承包工程 foreign overseas contracted project
新签合同额 newly new signed contract value
合同额 contract contractual value
完成营业额 turnover completed business
对外劳务合作 foreign labor service cooperation
劳务人员 labor worker
离岸 offshore
服务外包 service outsourcing
招商引资 attract investment
引进 attract introduce bring import
引进资金 attract fund capital introduced
签约 sign contract agreement
签约项目 signed project contract
签订 sign conclude
签署 sign
协议 agreement
合作协议 cooperation agreement
友好城市 sister friendship city
友城 sister friendship city
展会 exhibition expo fair
展览 exhibition
展位 booth
展商 exhibitor
参展 exhibit participate exhibitor
博览会 expo exposition fair
进博会 import expo ciie
广交会 canton fair
服贸会 services trade fair ciftis
意向成交 intended intention deal transaction
成交额 transaction turnover deal value
成交 transaction deal
交易额 transaction trading turnover value
交易 transaction trading trade
交易量 trading transaction volume
负面清单 negative list
营商环境 business environment
世界五百强 fortune global 500
援助 aid assistance
对外援助 foreign aid assistance
国际合作 international cooperation
代表团 delegation
会议 meeting conference
论坛 forum
峰会 summit
经济 economic economy
国民经济 national economy
国内生产总值 gdp gross domestic product
生产总值 gdp gross product
地区生产总值 gdp regional gross product
人均生产总值 capita gdp
人均地区生产总值 capita gdp
国民总收入 gross national income gni
增加值 added value-added value
第一产业 primary industry
第二产业 secondary industry
第三产业 tertiary services service
服务业 service services tertiary
现代服务业 modern service
生产性服务业 producer production-oriented service
生活性服务业 consumer life service
营利性服务业 profit-making for-profit service
居民服务 household resident service
商务服务 business commercial service
租赁和商务服务业 leasing business service
批发 wholesale
批发和零售业 wholesale retail
批发业 wholesale
零售 retail
零售业 retail
零售额 retail sale
社会消费品零售总额 retail sale consumer goods
社会消费品 consumer goods
商品零售 goods commodity retail
住宿 accommodation lodging hotel
住宿业 accommodation hotel
住宿和餐饮业 accommodation catering hotel
餐饮 catering restaurant dining
餐饮收入 catering revenue restaurant income
餐饮业 catering
网上零售额 online retail sale
网上零售 online retail
实物商品 physical goods
实物商品网上零售额 physical goods online retail
网络零售 online retail
电商 e-commerce
电子商务 e-commerce
直播 live livestream livestreaming
直播带货 livestream livestreaming sale
直播电商 livestream live e-commerce
网店 online store shop
网购 online shopping
农村电商 rural e-commerce
以旧换新 trade-in replacement old new
家电下乡 appliance countryside
消费 consumption consumer spending
消费者 consumer
消费品 consumer goods
居民消费 household resident consumption consumer
居民消费价格 consumer price cpi
消费价格 consumer price
物价 price
工业生产者出厂价格 producer price ppi industrial
出厂价格 producer ex-factory price
购进价格 purchase purchasing price
生产者价格 producer price
粮食价格 grain price
猪肉价格 pork price
通胀 inflation
通货膨胀 inflation
最终消费 final consumption
最终消费支出 final consumption expenditure
资本形成 capital formation
净出口 net export
内需 domestic demand
贡献率 contribution contributed
固定资产 fixed asset
固定资产投资 fixed asset investment
民间投资 private non-governmental investment
民间固定资产投资 private fixed asset investment
房地产开发投资 real estate development investment property
工业投资 industrial investment
基础设施投资 infrastructure investment
制造业投资 manufacturing investment
投资 investment invest
计划投资 planned investment
总投资 investment overall
完成投资 completed investment
财政 budget fiscal finance
财政收入 fiscal government revenue
财政支出 fiscal government expenditure spending
一般公共预算 general public budget
一般公共预算收入 general public budget revenue
一般公共预算支出 general public budget expenditure spending
公共财政 public finance fiscal
政府性基金 government-managed government fund
政府性基金收入 government fund revenue government-managed
国有资本经营 state capital operating state-owned
国有资本 state capital state-owned
社会保险基金 social insurance fund
预算 budget
决算 final account
转移支付 transfer payment
中央财政 central government finance fiscal
地方财政 local government finance fiscal
地方政府 local government
税收 tax taxation
税收收入 tax revenue
非税收入 non-tax revenue
增值税 value-added vat tax
消费税 consumption excise tax
企业所得税 corporate enterprise income tax
个人所得税 individual personal income tax
所得税 income tax
契税 deed tax
资源税 resource tax
环保税 environmental protection tax
减税 tax cut reduction
减税降费 tax fee cut reduction
减免 exempt reduction waive reduce
留抵退税 vat credit refund
税费 tax fee
纳税 tax pay taxpayer
纳税人 taxpayer
免税 duty-free tax-free exempt
离岛免税 offshore duty-free
罚款 fine penalty
收费 fee charge toll
补贴 subsidy allowance
补助 subsidy allowance assistance grant
补助资金 subsidy fund
补偿 compensation compensate
奖励 reward award
专项资金 special fund
资金 fund funding capital
债务 debt
债券 bond
国债 treasury government bond
特别国债 special treasury bond
专项债券 special purpose bond
专项债 special-purpose special bond
地方政府债券 local government bond
政府债务 government debt
赤字 deficit
收入 income revenue earnings
支出 spending expenditure
居民收入 resident household income
可支配收入 disposable income
人均可支配收入 capita disposable income
居民人均可支配收入 resident capita disposable income
工资性收入 wage salary income
经营净收入 net business operating income
经营性收入 operating business income
财产净收入 net property income
转移净收入 net transfer income
纯收入 net income
人均纯收入 capita net income
人均收入 capita income
消费支出 consumption expenditure spending
人均消费支出 capita consumption expenditure
恩格尔系数 engel coefficient
食品烟酒 food tobacco liquor alcohol
衣着 clothing
居住 residence housing living
生活用品及服务 household articles service necessities
交通通信 transport communication
教育文化娱乐 education culture recreation entertainment
医疗保健 health care medical
工资 wage salary pay
平均工资 average wage salary
月工资 monthly wage salary
最低工资 minimum wage
拖欠工资 arrears unpaid wage
月均收入 monthly average income
年收入 annual income revenue
营业收入 revenue operating business income
主营业务收入 main business revenue
销售收入 sale revenue income
销售额 sale value turnover
销售 sale sell sold
销量 sale volume
销售量 sale volume
利润 profit
利润总额 profit
净利润 net profit
营业利润 operating profit
亏损 loss deficit
亏损企业 loss-making enterprise loss
利润率 profit margin
资产 asset
总资产 asset
资产总额 asset
净资产 net asset
资产负债率 debt-to-asset liability-to-asset asset-liability ratio leverage
负债 liability debt
注册资本 registered capital
注册资金 registered capital
成本 cost
费用 cost fee expense
价格 price
价值 value worth
保有量 ownership stock inventory
存量 stock existing
增量 incremental
现价 current price
不变价 constant comparable price
可比价 comparable constant price
名义 nominal
实际 real actual
同比 year-on-year year compared
环比 month-on-month quarter-on-quarter
百分点 percentage point
占比 proportion share accounted percent
比重 proportion share accounted
比例 proportion ratio percentage
份额 share
增速 pace speed
增幅 margin rise
增长 grow rise up
上升 rise rose up
提高 raise improve rose up
下降 decline decrease drop fall reduce
降低 reduce lower cut decrease
减少 reduce decrease decline fewer
回落 fall drop ease
翻番 double doubled
翻一番 double doubled
持平 flat unchanged same
新增 new newly added additional
净增 net added
新设 newly established new set
采购经理指数 purchasing managers' index pmi
景气指数 prosperity climate index
指数 index
信心指数 confidence index
营业额 turnover sale
金融 financial finance
金融业 financial finance
金融机构 financial institution
银行 bank banking
商业银行 commercial bank
银行业 banking
村镇银行 village township rural bank
农村信用社 rural credit cooperative
农商行 rural commercial bank
信用社 credit cooperative
小额贷款公司 microcredit small loan company
货币 money currency monetary
广义货币 broad money m2
狭义货币 narrow money m1
流通中货币 circulation currency cash m0
社会融资规模 social financing aggregate
融资 financing finance raise
直接融资 direct financing
存款 deposit
存款余额 deposit balance outstanding
各项存款 deposit
人民币存款 rmb deposit yuan
本外币 rmb foreign currency renminbi
储蓄 saving deposit
住户存款 household deposit
住户 household
贷款 loan lending
贷款余额 loan balance outstanding
各项贷款 loan
人民币贷款 rmb loan yuan
余额 balance outstanding
涉农贷款 agriculture-related agricultural loan
中长期贷款 medium long-term loan
短期贷款 short-term loan
小微贷款 small micro loan
普惠小微贷款 inclusive small micro loan
普惠金融 inclusive finance
绿色贷款 green loan
绿色信贷 green credit loan
绿色金融 green finance
绿色债券 green bond
科技贷款 technology loan sci-tech
制造业贷款 manufacturing loan
房地产贷款 real estate loan
房贷 mortgage housing loan
个人住房贷款 housing mortgage individual personal loan
消费贷款 consumer consumption loan
助学贷款 student loan
创业担保贷款 startup guaranteed business entrepreneurship loan
小额信贷 microcredit small loan micro
扶贫小额信贷 poverty microcredit small loan
授信 credit line
信用贷款 credit unsecured loan
信贷 credit loan
不良贷款 non-performing bad loan npl
不良率 non-performing ratio npl
拨备覆盖率 provision coverage
利率 interest
利息 interest
汇率 exchange
外汇 foreign exchange
外汇储备 foreign exchange reserve
跨境人民币 cross-border rmb renminbi
数字人民币 digital yuan e-cny rmb
人民币 yuan rmb renminbi
美元 dollar us usd
存款准备金 reserve requirement deposit
保险 insurance
保险业 insurance
保险公司 insurance insurer company
保费 premium
保费收入 premium insurance income
原保险保费收入 original premium insurance income
财产险 property insurance
财险 property insurance
人身险 life personal insurance
寿险 life insurance
健康险 health insurance
意外险 accident casualty insurance
意外伤害险 accident injury insurance
车险 auto car motor insurance
农业保险 agricultural insurance
赔付 claim payout indemnity compensation
理赔 claim settlement
赔款 claim indemnity compensation
承保 underwrite insure cover
投保 insure insured buy
保额 insured coverage amount
风险保障 risk protection coverage
证券 securities security
证券公司 securities company
证券市场 securities market
股票 stock share equity
上市公司 listed company
上市 listed list ipo
首发 initial first ipo
境内上市 domestic listed
新三板 neeq third board
科创板 star market
创业板 chinext
北交所 beijing stock exchange
上交所 shanghai stock exchange
市值 market capitalization value
筹资 raise fund financing
股票筹资 stock raise equity
基金 fund
私募基金 private equity fund
产业基金 industry fund
期货 futures
期货交易 futures trading
信托 trust
理财 wealth management
公司债 corporate bond
企业债券 enterprise corporate bond
融资租赁 financial leasing lease
融资担保 financing guarantee
担保 guarantee
融资性担保 financing guarantee
支付 payment pay
移动支付 mobile payment
电子支付 electronic payment
银行卡 bank card
信用卡 credit card
票据 bill note
清算 clearing settlement
风险投资 venture capital
创业投资 venture capital
信用 credit
征信 credit reference
反洗钱 anti-money laundering
非法集资 illegal fundraising fund-raising
企业 enterprise company firm business
市场主体 market entity business player
经营主体 business entity market operator
新登记 newly registered new
登记 register registered registration
注册 register registered
注销 cancel deregister deregistration
个体工商户 individual self-employed business household
个体户 self-employed individual business
私营企业 private enterprise business
民营企业 private enterprise company
民营 private
民营经济 private economy sector
非公有制经济 non-public economy sector
非公经济 non-public economy private
国有 state-owned state
国有企业 state-owned enterprise soe
国企 state-owned enterprise soe
中央企业 central state-owned centrally-administered enterprise soe
央企 central state-owned enterprise soe
国资 state-owned asset state
国有控股 state-holding state-controlled state-owned
股份制 joint-stock shareholding share-holding
集体 collective
集体企业 collective collectively-owned enterprise
混合所有制 mixed-ownership mixed ownership
小微 small micro
小微企业 small micro enterprise business
中小企业 small medium medium-sized enterprise sme
中小微企业 micro small medium-sized enterprise msme
大型企业 large enterprise
中型企业 medium medium-sized enterprise
小型企业 small enterprise
大中型企业 large medium-sized medium enterprise
龙头企业 leading flagship enterprise
农业龙头企业 leading agricultural enterprise
农业产业化 agricultural industrialization
骨干企业 backbone key enterprise
规上企业 above designated size enterprise
规模以上企业 above designated size enterprise
限额以上 above designated size quota
高新技术企业 high-tech new technology enterprise
科技型中小企业 technology-based sci-tech small medium-sized sme
科技企业 technology tech sci-tech enterprise
科技型企业 technology-based sci-tech enterprise
专精特新 specialized sophisticated distinctive srdi little giant
小巨人 little giant
专精特新小巨人 little giant specialized
单项冠军 single champion manufacturing
独角兽 unicorn
瞪羚企业 gazelle enterprise
上云企业 cloud enterprise
初创企业 startup start-up
创业 startup entrepreneurship business start
创业者 entrepreneur
创新创业 innovation entrepreneurship
孵化器 incubator
科技企业孵化器 technology business incubator
众创空间 maker space mass makerspace
企业家 entrepreneur
商会 chamber commerce
协会 association
公司 company corporation
集团 group
总部 headquarters
总部企业 headquarters enterprise
分公司 branch company
子公司 subsidiary
农民合作社 farmer cooperative
农民专业合作社 farmer specialized cooperative professional
合作社 cooperative
供销社 supply marketing cooperative
供销合作社 supply marketing cooperative
村集体 village collective
集体经济 collective economy
村级集体经济 village collective economy
僵尸企业 zombie enterprise
破产 bankruptcy bankrupt
兼并重组 merger acquisition reorganization
重组 restructuring reorganization
股权 equity share stake
品牌 brand
老字号 time-honored brand
商标 trademark
注册商标 registered trademark
驰名商标 well-known famous trademark
商场 mall department store shopping
百货店 department store
超市 supermarket
便利店 convenience store
专卖店 exclusive specialty store
首店 first store
门店 store outlet shop
商铺 shop store
商圈 business commercial district
购物中心 shopping mall center
步行街 pedestrian street
夜市 night market
夜间经济 night nighttime economy
首发经济 debut economy
家政 domestic housekeeping household
家政服务 domestic household housekeeping service
会展 exhibition convention
中介 intermediary agency
广告 advertising advertisement
法律服务 legal service
律师 lawyer attorney
律师事务所 law firm
律所 law firm
会计 accounting accountant
咨询 consulting consultation
质量 quality
抽检 sampling spot check inspection
合格率 qualified pass qualification
合格 qualified pass
标准 standard
国家标准 national standard
行业标准 industry industrial standard
国际标准 international standard
计量 metrology measurement
认证 certification certified
许可证 license permit
专利 patent invention
招标 bid tender bidding
政府采购 government procurement
采购 procurement purchase
公共资源交易 public resource trading transaction
收购 purchase buy acquisition acquire
人口 population people
总人口 population
常住人口 resident permanent population
户籍人口 registered household population
城镇人口 urban population
农村人口 rural population
乡村人口 rural population
流动人口 floating migrant population
城镇常住人口 permanent urban resident population
出生人口 birth born newborn
出生率 birth
死亡人口 death
死亡率 death mortality
死亡 death die died dead
自然增长率 natural
人口密度 population density
男性 male men man
女性 female women woman
男孩 boy
女孩 girl
性别比 sex gender ratio
妇女 women woman
妇联 women federation
孕妇 pregnant women maternal
孕产妇 pregnant maternal women
产妇 maternal mother
母亲 mother
婴儿 infant baby
新生儿 newborn neonatal
婴幼儿 infant toddler
儿童 child children
幼儿 child preschool infant
未成年人 minor juvenile under
青少年 teenager youth adolescent juvenile
青年 youth young
少先队 pioneer young
共青团 youth league communist
成年人 adult
劳动年龄人口 working-age population
劳动力 labor labour workforce
老年人 elderly senior older aged
老年人口 elderly older aged population
老人 elderly senior older
老龄化 aging ageing
高龄 advanced aged oldest elderly
高龄津贴 old-age elderly allowance
百岁老人 centenarian
孤儿 orphan
留守儿童 left-behind children child
困境儿童 children difficulty disadvantaged
空巢老人 empty-nest elderly
家庭 family household
家庭户 family household
家庭户均 household average
户籍 household registration hukou
落户 settle household registration permanent
居住证 residence permit
户数 household
农民 farmer peasant
农民工 migrant worker rural
外出农民工 migrant worker rural
返乡 return returning hometown
返乡创业 return hometown startup business
返乡入乡 return rural hometown
新型职业农民 professional farmer new-type
高素质农民 high-quality farmer
居民 resident people household
城镇居民 urban resident
城镇居民人均可支配收入 urban resident capita disposable income
农村居民 rural resident
农村居民人均可支配收入 rural resident capita disposable income
全体居民 resident national
市民 citizen resident
村民 villager
群众 people public masses
困难群众 people difficulty needy poor
贫困人口 poor impoverished population people poverty
少数民族 ethnic minority
民族 ethnic nationality
汉族 han
藏族 tibetan
维吾尔族 uygur uyghur
回族 hui
蒙古族 mongolian mongol
壮族 zhuang
民族乡 ethnic township
民族团结 ethnic unity solidarity
自治区 autonomous region
自治州 autonomous prefecture
自治县 autonomous county
宗教 religious religion
信教 religious believer
清真寺 mosque
寺庙 temple
寺院 temple monastery
教堂 church
僧尼 monk nun
残疾人 disabled disability
残疾儿童 disabled children disability
重度残疾人 severe severely disabled disability
残疾 disabled disability
无障碍 barrier-free accessible accessibility
无障碍改造 barrier-free accessible renovation
志愿者 volunteer
注册志愿者 registered volunteer
志愿服务 volunteer voluntary service
慈善 charity charitable
慈善组织 charity charitable organization
捐款 donate donation
捐赠 donate donation
红十字 red cross
献血 blood donation donate
社会组织 social organization
社会团体 social association organization group
社团 association society social
民办非企业 private non-enterprise unit
基金会 foundation
社工 social worker
社会工作者 social worker
网格员 grid worker
结婚 marriage marry married
结婚登记 marriage registration married
离婚 divorce
收养 adopt adoption
计划生育 family planning
生育 birth childbirth maternity fertility
预期寿命 life expectancy
平均预期寿命 average life expectancy
退役军人 veteran ex-serviceman retired military
军人 soldier military serviceman
烈士 martyr
烈士纪念设施 martyr memorial facility
优抚对象 entitled special care
优抚 special care preferential
军队 army military troops
士兵 soldier
殡葬 funeral burial
火化 cremation
公墓 cemetery
个人 individual personal
人才 talent professional
高层次人才 high-level talent high-caliber
高技能人才 highly skilled high-skilled talent
技能人才 skilled talent worker
技术工人 skilled worker technician
外国人 foreigner foreign
留学生 overseas international student
留学人员 overseas student returned
海归 returnee overseas
院士 academician
专家 expert specialist
干部 official cadre
公务员 civil servant
党员 party member
党组织 party organization
党支部 party branch
基层党组织 primary-level grassroots party organization
驻村干部 village-based official cadre resident
驻村工作队 village-based work team resident
第一书记 first secretary
代表 deputy representative delegate
人大代表 deputy people's congress npc
政协委员 cppcc member
委员 member committee
模范 model
劳动模范 model worker
获奖 award prize winner
就业 job employment employed work
就业人员 employed employment people worker
从业人员 employed employee worker staff
就业人口 employed population
城镇就业 urban employment job
新增就业 new job added employment
城镇新增就业 new urban job employment
就业岗位 job post position
岗位 post position job
公益性岗位 public welfare post job
公益岗位 public welfare post job
护林员 forest ranger
生态护林员 ecological forest ranger
再就业 re-employment reemployed reemployment
失业人员 unemployed jobless
下岗失业人员 laid-off unemployed
就业困难人员 difficulty finding job employment
零就业家庭 zero-employment household family
登记失业率 registered unemployment
调查失业率 surveyed unemployment
城镇调查失业率 surveyed urban unemployment
失业 unemployment jobless unemployed
失业率 unemployment jobless
转移就业 transfer employment nonagricultural job
农村劳动力 rural labor labour
农村劳动力转移 rural labor transfer migrant
富余劳动力 surplus labor
外出务工 migrant work outside
务工 work migrant employed
就业率 employment
灵活就业 flexible employment flexibly
零工市场 odd-job gig market
职工 employee worker staff
在职 in-service active employed
在职职工 in-service employee worker
在岗职工 on-post employee staff worker
退休 retire retired retirement
退休人员 retiree retired
离退休人员 retiree retired
企业职工 enterprise employee
机关事业单位 government public institution
事业单位 public institution
工会 trade union
工会会员 trade union member
劳动合同 labor contract
劳动者 worker laborer employee
劳动争议 labor dispute
工伤 work-related injury
工伤保险 work-related injury insurance work
社会保险 social insurance security
社会保障 social security
社会保障卡 social security card
社保 social security insurance
社保卡 social security card
养老保险 pension old-age insurance endowment
基本养老保险 basic pension old-age insurance endowment
职工养老保险 employee worker pension old-age endowment
企业养老保险 enterprise pension
城镇职工基本养老保险 basic pension urban employee worker old-age
城乡居民养老保险 pension urban rural resident old-age endowment
城乡居民基本养老保险 pension urban rural resident old-age endowment
新农保 rural pension old-age new
养老金 pension
基础养老金 basic pension
企业年金 enterprise annuity
个人养老金 private individual pension
医疗保险 medical health insurance
基本医疗保险 basic medical health insurance
医保 medical health insurance
职工医保 employee worker medical insurance
居民医保 resident medical insurance
职工基本医疗保险 employee worker basic medical insurance
居民基本医疗保险 resident basic medical insurance
新农合 rural cooperative medical
新型农村合作医疗 rural cooperative medical new
大病保险 serious critical illness disease insurance
医疗救助 medical assistance aid
异地就医 trans-provincial cross-provincial medical elsewhere settlement
失业保险 unemployment insurance
失业保险金 unemployment insurance benefit
生育保险 maternity childbirth insurance
长期护理保险 long-term care insurance
参保 insured covered participate insurance
参保人数 insured covered people
参保率 insured coverage
参加 participate join covered attend
领取 receive draw
低保 subsistence allowance minimum living
最低生活保障 subsistence allowance minimum living
城市低保 urban subsistence allowance minimum living
农村低保 rural subsistence allowance minimum living
低保对象 subsistence allowance recipient minimum
低保标准 subsistence allowance standard minimum
特困 extreme extremely poverty destitute
特困人员 extreme extremely poverty destitute
五保 guaranteed five support
五保供养 five guaranteed support
临时救助 temporary assistance relief
救助 assist aid assistance relief help
社会救助 social assistance relief
社会福利 social welfare
福利院 welfare home institution
福利 welfare benefit
福利彩票 welfare lottery
体育彩票 sports lottery
彩票 lottery
养老 elderly care old-age pension senior
养老服务 elderly senior care service
养老机构 elderly nursing care home institution
养老院 nursing home elderly
敬老院 nursing home elderly
养老床位 elderly nursing care bed
护理型床位 nursing bed care
日间照料中心 day care center
居家养老 home-based elderly care
社区养老 community elderly care
托育 childcare nursery
托位 childcare nursery place slot
托育机构 childcare nursery institution
孤儿院 orphanage
儿童福利 child welfare
救助站 aid relief station
老年食堂 elderly canteen
助餐 meal elderly canteen
食堂 canteen
贫困 poverty poor impoverished
扶贫 poverty alleviation relief
脱贫 lifted poverty escape alleviation shake
脱贫攻坚 poverty alleviation
脱贫人口 lifted poverty people population
脱贫县 county lifted poverty
贫困村 poor impoverished village
贫困县 poor impoverished county
贫困户 poor impoverished household
贫困发生率 poverty headcount incidence
贫困地区 poor impoverished area
深度贫困 deep extreme severe poverty
建档立卡 registered poor documented poverty
建档立卡贫困户 registered poor household
防止返贫 prevent returning relapse poverty
易返贫致贫 risk poverty falling
监测对象 monitored monitoring
易地扶贫搬迁 relocation poverty relocated inhospitable
易地搬迁 relocation relocated
生态移民 ecological migrant relocation
移民 migrant resettled relocation
扶贫车间 poverty alleviation workshop
帮扶车间 assistance workshop
产业扶贫 industry poverty alleviation
产业帮扶 industry assistance
帮扶 assistance help support assist
对口支援 pairing paired assistance partner
对口帮扶 paired pairing assistance
东西部协作 east-west eastern western collaboration cooperation
衔接资金 transitional bridging fund
扶贫资金 poverty alleviation fund
乡村振兴 rural revitalization vitalization
美丽乡村 beautiful village countryside
和美乡村 beautiful harmonious village countryside
人居环境 living environment
农村人居环境 rural living environment
一村一品 one village product
产业强镇 strong industrial town
小康 moderately prosperous well-off
共同富裕 common prosperity
职业培训 vocational training
技能培训 skill training
职业技能 vocational skill
职业技能培训 vocational skill training
职业资格 vocational professional qualification
培训 train training
教育 education educational
教育经费 education funding expenditure
教育支出 education expenditure spending
学校 school
各级各类学校 school kind level
学前教育 preschool early
学前三年毛入园率 preschool gross enrollment
幼儿园 kindergarten preschool
普惠性幼儿园 public-interest inclusive affordable kindergarten
公办幼儿园 public kindergarten
民办幼儿园 private kindergarten
公办 public state-run
民办 private non-government privately-run
民办学校 private school
在园幼儿 kindergarten children enrolled
入园率 preschool kindergarten enrollment
义务教育 compulsory education
九年义务教育 nine-year compulsory education
义务教育阶段 compulsory education
义务教育巩固率 compulsory education retention completion
巩固率 retention consolidation
小学 primary elementary
普通小学 primary elementary regular school
小学生 primary pupil elementary
小学学龄儿童 primary school-age children
初中 junior middle lower secondary
初中生 junior middle student
中学 middle secondary high school
普通中学 middle secondary regular school
中小学 primary secondary middle school
中小学生 primary secondary middle student
高中 senior high upper secondary
普通高中 senior high regular upper secondary
高中阶段 senior high upper secondary
高中阶段教育 senior high upper secondary education
中等职业 secondary vocational
中等职业教育 secondary vocational education
中职 secondary vocational
职业学校 vocational school
职业院校 vocational college school
职业教育 vocational education
高职 higher vocational
高等职业 higher vocational
高职院校 higher vocational college
技工学校 technical school skilled
技工院校 technical school college
高等教育 higher education tertiary
高等教育毛入学率 higher education gross enrollment
高等学校 higher learning university college institution
普通高校 regular university college higher
高校 university college higher
大学 university college
本科 undergraduate bachelor
普通本专科 undergraduate college regular
本专科 undergraduate college
专科 junior college specialist
研究生 postgraduate graduate
研究生教育 postgraduate graduate education
硕士 master
博士 doctoral doctorate phd
博士后 postdoctoral post-doctoral
大学生 college university student
大专 junior college
大专以上 junior college above
学历 education degree academic
学位 seat degree place
一流大学 first-class world-class university
特殊教育 special education
特教学校 special education school
特殊教育学校 special education school
成人教育 adult education
继续教育 continuing education
扫盲 literacy illiteracy
文盲 illiterate illiteracy
文盲率 illiteracy
受教育年限 year schooling education
平均受教育年限 average year schooling
入学率 enrollment enrolment
毛入学率 gross enrollment enrolment
净入学率 net enrollment enrolment
升学率 promotion proceed enrollment
辍学 dropout drop
学生 student pupil
在校生 student enrolled enrollment
在校学生 student enrolled enrollment
在学 enrolled student
在校 enrolled student school
招生 enroll admit recruit new enrollment
招收 recruit enroll admit
录取 admit admission enroll
毕业生 graduate
毕业 graduate graduation
高校毕业生 college university graduate
应届毕业生 fresh graduate
高考 college entrance exam gaokao
考生 candidate examinee
教师 teacher faculty
专任教师 full-time teacher
教职工 teaching staff faculty
乡村教师 rural teacher
特岗教师 special-post special post teacher
免费师范生 tuition-free normal student
生师比 student-teacher pupil-teacher ratio
教学 teaching
教学点 teaching point site
班级 class
大班额 oversized class large-sized
课后服务 after-school service
校外培训 after-school off-campus training tutoring
校舍 school building schoolhouse
寄宿制 boarding
寄宿生 boarding boarder student
双语教育 bilingual education
国家通用语言文字 standard spoken written chinese mandarin
普通话 putonghua mandarin
普通话普及率 mandarin putonghua popularization
教材 textbook
营养餐 meal nutrition nutritious
营养改善计划 nutrition improvement meal
资助 subsidize aid financial support
学生资助 student financial aid assistance
奖学金 scholarship
助学金 grant stipend
学费 tuition
免学费 tuition free exempt
校园 campus
孔子学院 confucius institute
幼儿教师 kindergarten teacher
卫生 health hygiene sanitation
医疗 medical
医疗卫生 medical health
医疗卫生机构 medical health institution
卫生机构 health institution medical
医疗机构 medical institution
医院 hospital
公立医院 public hospital
民营医院 private hospital
社会办医 private non-public hospital medical
三甲医院 grade tertiary class hospital
三级医院 tertiary hospital
二级医院 secondary hospital
综合医院 general hospital
专科医院 specialized hospital specialist
中医 tcm traditional chinese medicine
中医药 tcm traditional chinese medicine
中医院 tcm traditional chinese hospital
中医医院 tcm traditional chinese hospital
藏医 tibetan medicine
民族医药 ethnic medicine
县级医院 county-level county hospital
妇幼保健院 maternal child health maternity hospital center
妇幼保健 maternal child health
基层医疗卫生机构 primary community-level grassroots health institution
乡镇卫生院 township health center clinic hospital
卫生院 health center clinic
村卫生室 village clinic
卫生室 clinic
诊所 clinic
门诊部 outpatient department clinic
社区卫生服务中心 community health service center
社区卫生服务站 community health service station
专业公共卫生机构 specialized professional public health
公共卫生 public health
疾控中心 disease control cdc center
疾病预防控制 disease prevention control
疾病预防控制中心 disease control prevention cdc center
卫生监督 health supervision inspection
急救 emergency first aid
发热门诊 fever clinic
方舱医院 makeshift temporary hospital
床位 bed
医院床位 hospital bed
病床 bed hospital
卫生技术人员 health technician medical professional technical personnel
卫生人员 health medical worker personnel
医务人员 medical worker staff personnel
医护人员 medical worker staff
医生 doctor physician
家庭医生 family doctor
家庭医生签约 family doctor contracted signed
全科医生 general practitioner
乡村医生 rural village doctor
村医 village rural doctor
执业医师 doctor physician licensed practicing
执业助理医师 assistant doctor physician licensed practicing
医师 doctor physician
护士 nurse
注册护士 registered nurse
药师 pharmacist
药店 pharmacy drugstore
诊疗 diagnosis treatment visit
诊疗人次 visit outpatient diagnosis treatment
总诊疗人次 visit outpatient diagnosis treatment
门诊 outpatient clinic
住院 inpatient hospitalization hospitalized
出院 discharge discharged
患者 patient
病人 patient
病例 case
确诊病例 confirmed case
确诊 confirmed diagnosed
治愈 cured recovered recover
治愈出院 discharged recovered cured
境外输入 imported overseas
无症状感染者 asymptomatic
疑似病例 suspected case
密切接触者 close contact
感染者 infected infection
感染 infection infected
疫情 epidemic covid-19 pandemic outbreak
新冠肺炎 covid-19
新冠病毒 coronavirus covid-19
接种 vaccination vaccinate dose inoculation
剂次 dose
疫苗接种 vaccination vaccine
检测 test testing detection
筛查 screening screen
两癌筛查 breast cervical cancer screening
体检 checkup physical check-up examination
健康 health healthy
健康档案 health record file
电子健康档案 electronic health record
健康素养 health literacy
慢性病 chronic disease
高血压 hypertension blood pressure
糖尿病 diabetes
癌症 cancer
肿瘤 tumor cancer
心脑血管 cardiovascular cerebrovascular
结核病 tuberculosis tb
肺结核 tuberculosis tb pulmonary
艾滋病 aids hiv
肝炎 hepatitis
乙肝 hepatitis b
疟疾 malaria
血吸虫病 schistosomiasis
包虫病 echinococcosis hydatid
大骨节病 kashin-beck disease
地方病 endemic disease
传染病 infectious communicable disease
职业病 occupational disease
尘肺病 pneumoconiosis
白内障 cataract
先心病 congenital heart disease
手术 surgery operation
康复 rehabilitation recovery
康复服务 rehabilitation service
心理 psychological mental
精神障碍 mental disorder
婴儿死亡率 infant mortality
五岁以下儿童死亡率 under five mortality child
孕产妇死亡率 maternal mortality
住院分娩率 hospital delivery birth childbirth
体重 weight
肥胖 obesity obese
近视 myopia nearsighted
吸烟 smoking smoker
集中采购 centralized procurement volume-based
药品集采 drug centralized procurement volume-based
远程医疗 telemedicine remote medical
医联体 medical consortium consortia
医共体 medical community consortium county
医疗队 medical team
爱国卫生 patriotic health
卫生城市 healthy sanitary city
人均基本公共卫生服务经费 capita basic public health`;
