// Words of Chinese reports with the English words that stand for them, for recognising a translation; not for writing one.

export const GLOSSES: string = `粮食 grain food
谷物 cereal grain
小麦 wheat
冬小麦 winter wheat
夏粮 summer grain
秋粮 autumn grain
早稻 early rice
晚稻 late rice
稻谷 rice paddy
水稻 rice paddy
稻米 rice
大米 rice
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
小米 millet
青稞 barley highland qingke
大麦 barley
燕麦 oat
荞麦 buckwheat
绿豆 mung bean
油料 oil-bearing oilseed oil
油菜 rapeseed rape canola
油菜籽 rapeseed
花生 peanut groundnut
芝麻 sesame
向日葵 sunflower
葵花 sunflower
油茶 camellia oil-tea
棉花 cotton
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
蔬菜 vegetable
设施蔬菜 greenhouse facility vegetable
白菜 cabbage
萝卜 radish turnip
胡萝卜 carrot
番茄 tomato
西红柿 tomato
黄瓜 cucumber
辣椒 chili pepper capsicum
花椒 prickly ash sichuan pepper
八角 anise star
大蒜 garlic
生姜 ginger
南瓜 pumpkin
魔芋 konjac
食用菌 edible fungi mushroom fungus
香菇 shiitake mushroom
木耳 fungus wood-ear
黑木耳 black fungus
松茸 matsutake
水果 fruit
瓜果 melon fruit
苹果 apple
梨 pear
香梨 pear fragrant
葡萄 grape
柑橘 citrus mandarin orange tangerine
柑桔 citrus mandarin orange tangerine
脐橙 navel orange
柠檬 lemon
香蕉 banana
菠萝 pineapple
芒果 mango
荔枝 lychee litchi
榴莲 durian
火龙果 dragon fruit pitaya
猕猴桃 kiwi kiwifruit
樱桃 cherry
车厘子 cherry
草莓 strawberry
蓝莓 blueberry
红枣 date jujube
石榴 pomegranate
西瓜 watermelon
哈密瓜 hami melon cantaloupe
椰子 coconut
核桃 walnut
板栗 chestnut
坚果 nut
沙棘 sea-buckthorn buckthorn
枸杞 wolfberry goji
油橄榄 olive
林果 fruit forest
果园 orchard
茶 tea
茶叶 tea
茶园 tea garden plantation
绿茶 green tea
红茶 black tea
普洱茶 puer pu'er tea
咖啡 coffee
咖啡豆 coffee bean
橡胶 rubber
天然橡胶 natural rubber
桑园 mulberry
蚕茧 cocoon silkworm
桑蚕 silkworm mulberry
花卉 flower floral
鲜花 fresh flower
玫瑰 rose
苗木 seedling sapling nursery
种子 seed
良种 improved fine seed variety
种业 seed
种质资源 germplasm
中药材 herb medicinal medicine
药材 herb medicinal
人参 ginseng
冬虫夏草 caterpillar fungus cordyceps
饲草 forage fodder grass
牧草 forage grass pasture
苜蓿 alfalfa
青贮 silage
杂交 hybrid
转基因 genetically modified gm
有机 organic
绿色食品 green food
农产品 agricultural farm product produce
地理标志 geographical indication
品种 variety species breed
新品种 new variety
播种 sow sown plant seeding
种植 plant grow sown cultivate
种植面积 planting area sown acreage
种植业 crop farming planting
收获 harvest
春耕 spring plowing farming
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
撂荒 abandoned idle
盐碱地 saline-alkali saline alkaline land
黑土地 black soil
灌溉 irrigation irrigate
灌区 irrigation district area
有效灌溉 effective irrigation irrigated
滴灌 drip irrigation
农机 agricultural machinery farm machine
拖拉机 tractor
收割机 harvester combine
联合收割机 combine harvester
无人机 drone uav unmanned
机械化 mechanization mechanized
化肥 fertilizer chemical
有机肥 organic fertilizer manure
钾肥 potash potassium fertilizer
农药 pesticide
地膜 mulch film plastic
秸秆 straw stalk
大棚 greenhouse
温室 greenhouse
设施农业 facility protected greenhouse agriculture
土壤 soil
干旱 drought
受灾 affected hit disaster
绝收 crop failure lost harvest
病虫害 pest disease
粮库 granary grain depot
粮仓 granary grain
仓容 storage capacity warehouse
农业 agriculture agricultural farming
林业 forestry
牧业 animal husbandry livestock
农林牧渔业 agriculture forestry husbandry fishery
农垦 reclamation state farm
农场 farm
家庭农场 family farm
农户 rural household farmer farm
现代农业 modern agriculture
智慧农业 smart agriculture
畜牧业 animal husbandry livestock
养殖 breed raise farm aquaculture
养殖业 breeding livestock aquaculture
养殖场 farm breeding livestock
牲畜 livestock animal head
畜禽 livestock poultry
家禽 poultry
存栏 stock inventory hand herd
出栏 slaughter slaughtered market marketed
能繁母猪 breeding sow
生猪 pig hog swine live
猪 pig hog swine pork
仔猪 piglet
牛 cattle ox beef cow
肉牛 beef cattle
奶牛 dairy cow cattle
牦牛 yak
水牛 buffalo
羊 sheep goat mutton
绵羊 sheep
山羊 goat
骆驼 camel
肉鸡 broiler chicken
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
乳制品 dairy product
奶粉 milk powder formula
羊毛 wool
羊绒 cashmere
皮革 leather hide
草原 grassland prairie
草场 grassland pasture
草地 grassland
牧场 ranch pasture
牧民 herder herdsmen herdsman
牧区 pastoral
农牧民 farmer herder
屠宰 slaughter
饲料 feed fodder
兽医 veterinary veterinarian
非洲猪瘟 african swine fever
禽流感 avian influenza bird flu
渔业 fishery fishing
水产 aquatic fishery
水产品 aquatic product seafood
海水养殖 mariculture marine aquaculture
淡水养殖 freshwater aquaculture
捕捞 fishing catch
远洋渔业 distant-water pelagic fishing
渔船 fishing boat vessel
渔民 fisherman fishermen fisher
渔港 fishing port harbor
海洋牧场 marine ranch
鱼 fish
鱼类 fish
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
鲍鱼 abalone
海参 cucumber sea
藻类 algae seaweed
三文鱼 salmon
鱼子酱 caviar
珍珠 pearl
食品 food
农副食品加工 agricultural food processing
食用油 edible cooking oil
植物油 vegetable oil
棕榈油 palm oil
大豆油 soybean oil
面粉 flour wheat
方便面 noodle instant
螺蛳粉 luosifen snail noodle
食糖 sugar
成品糖 sugar refined
原盐 salt crude
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
预制菜 prepared prefabricated pre-made dish
农贸市场 farmers wet produce market
批发市场 wholesale market
能源 energy
一次能源 primary energy
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
焦炭 coke
煤层气 coalbed methane
煤矿 coal mine colliery
煤电 coal-fired power
煤化工 coal chemical
石油 oil petroleum
原油 crude oil
成品油 refined oil product
汽油 gasoline petrol
柴油 diesel
煤油 kerosene
航空煤油 aviation kerosene jet
燃料油 fuel oil
燃料 fuel
沥青 asphalt bitumen
页岩气 shale gas
页岩油 shale oil
天然气 natural gas
液化天然气 liquefied natural gas lng
液化石油气 liquefied petroleum lpg gas
燃气 gas
沼气 biogas methane
油田 oilfield oil field
气田 gas field
油气 oil gas
油气田 oil gas field
加油站 gas filling petrol station
管道 pipeline pipe
储气库 gas storage
炼油 refining refinery
电力 power electricity electric
电量 electricity power
发电 power generation generate electricity
发电量 electricity power generation generated
用电 electricity consumption power
用电量 electricity consumption power
全社会用电量 electricity consumption
供电 power supply electricity
售电量 electricity sale
外送电 power transmission outbound
西电东送 west-to-east power transmission
输电 transmission power
特高压 ultra-high uhv voltage
电网 grid power
变电站 substation
输电线路 transmission line
配电网 distribution network grid
装机 installed capacity
装机容量 installed capacity
火电 thermal power
水电 hydropower hydroelectric hydro
水电站 hydropower station
抽水蓄能 pumped storage pumped-storage hydro
核电 nuclear power
核电站 nuclear power plant
风电 wind power
风力发电 wind power
海上风电 offshore wind
陆上风电 onshore wind
风电场 wind farm
太阳能 solar
光伏 photovoltaic pv solar
分布式光伏 distributed photovoltaic pv solar
光热 solar thermal concentrated
生物质 biomass
地热 geothermal
氢能 hydrogen energy
氢气 hydrogen
绿氢 green hydrogen
加氢站 hydrogen refueling station
储能 energy storage
新型储能 new-type energy storage
机组 unit generating
发电厂 power plant
电厂 power plant
电站 power station plant
供热 heating heat supply
供暖 heating
集中供热 central heating centralized
清洁取暖 clean heating
绿电 green electricity power
电价 electricity price tariff
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
找矿 prospecting mineral exploration
勘探 exploration
勘查 exploration survey
储量 reserve
铁矿 iron ore
铁矿石 iron ore
铁矿砂 iron ore
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
锰 manganese
钛 titanium
镁 magnesium
黄金 gold
金矿 gold mine
白银 silver
有色金属 nonferrous non-ferrous metal
十种有色金属 ten nonferrous metal
钢 steel
粗钢 crude steel
钢材 steel rolled product
钢铁 steel iron
生铁 pig iron
不锈钢 stainless steel
钢管 steel pipe
冶金 metallurgy metallurgical
冶炼 smelting
磷矿石 phosphate rock
石墨 graphite
石墨烯 graphene
玉石 jade
钾盐 potash potassium salt
废钢 scrap steel
工业 industrial industry
制造业 manufacturing
规模以上 above designated size
规模以上工业 industrial above designated size
规上 above designated size
轻工业 light industry
重工业 heavy industry
高技术制造业 high-tech manufacturing
高技术产业 high-tech industry
高新技术产业 high new technology high-tech
传统产业 traditional industry
支柱产业 pillar industry
特色产业 characteristic specialty distinctive industry
未来产业 future industry
先进制造业 advanced manufacturing
原材料 raw material
化工 chemical
石化 petrochemical
化学原料 chemical raw material
化学纤维 chemical fiber
化学品 chemical
危险化学品 hazardous dangerous chemical
乙烯 ethylene
甲醇 methanol
塑料 plastic
塑料制品 plastic product
合成橡胶 synthetic rubber
轮胎 tire tyre
硫酸 sulfuric sulphuric acid
烧碱 caustic soda
纯碱 soda ash
新材料 new material
碳纤维 carbon fiber
建材 building material construction
水泥 cement
熟料 clinker
玻璃 glass
平板玻璃 plate flat glass
陶瓷 ceramic porcelain pottery
混凝土 concrete
家具 furniture
木材 timber wood
人造板 wood-based panel artificial board
造纸 paper papermaking
纸浆 pulp
机制纸 machine-made paper
印刷 printing
纺织 textile
纺织业 textile
纺织品 textile
服装 garment clothing apparel
服饰 clothing apparel
鞋靴 footwear shoe
箱包 bag luggage suitcase
纱线 yarn
布匹 cloth fabric
化纤 chemical fiber
丝绸 silk
玩具 toy
珠宝 jewelry jewellery
眼镜 glasses eyewear
化妆品 cosmetic
机械 machinery machine mechanical
机电 mechanical electrical electromechanical
装备 equipment
设备 equipment device
专用设备 special-purpose special equipment
通用设备 general-purpose general equipment
电气机械 electrical machinery
仪器仪表 instrument meter
机床 machine tool
数控机床 cnc numerically controlled machine tool
金属切削机床 metal-cutting machine tool
机器人 robot
工业机器人 industrial robot
服务机器人 service robot
人形机器人 humanoid robot
工程机械 construction engineering machinery
挖掘机 excavator
起重机 crane
盾构机 shield tunnel boring tbm
电梯 elevator lift
锅炉 boiler
发动机 engine
变压器 transformer
电机 motor electric
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
多晶硅 polysilicon polycrystalline silicon
硅片 silicon wafer
新三样 new three trio
汽车 automobile car vehicle auto motor
零部件 part component
整车 vehicle complete finished
新能源汽车 new energy vehicle nev electric
电动汽车 electric vehicle car ev
纯电动 battery pure electric
燃料电池 fuel cell
燃料电池汽车 fuel cell vehicle
智能网联汽车 intelligent connected vehicle
自动驾驶 autonomous driving self-driving
无人驾驶 driverless unmanned self-driving
乘用车 passenger car vehicle
商用车 commercial vehicle
轿车 sedan car
货车 truck lorry
卡车 truck
客车 bus coach passenger
公交车 bus
二手车 used second-hand car
私人汽车 private car vehicle
私家车 private car
机动车 motor vehicle
驾驶人 driver
驾驶证 license driver
摩托车 motorcycle
电动自行车 electric bicycle e-bike
自行车 bicycle bike
共享单车 shared bike bike-sharing
校车 school bus
救护车 ambulance
动车组 emu bullet train multiple
铁路机车 locomotive railway
船舶 ship vessel shipbuilding
造船 shipbuilding
造船完工量 shipbuilding completed output
手持订单 order backlog hand holding
新接订单 new order
邮轮 cruise ship
游艇 yacht
海工装备 offshore marine engineering equipment
飞机 aircraft airplane plane
大飞机 large aircraft passenger airliner
直升机 helicopter
低空经济 low-altitude economy
航空航天 aerospace aviation
电子 electronic
电子信息 electronic information
计算机 computer
微型计算机 microcomputer computer
笔记本电脑 laptop notebook
平板电脑 tablet
服务器 server
手机 mobile phone cellphone handset
集成电路 integrated circuit chip
芯片 chip
半导体 semiconductor
显示面板 display panel
新型显示 display new-type
传感器 sensor
智能手表 smartwatch watch
家电 home household appliance
家用电器 household home appliance
电视机 television tv
彩电 color television tv
彩色电视机 color television tv
电冰箱 refrigerator
冰箱 refrigerator fridge
空调 air conditioner conditioning
洗衣机 washing machine washer
医药 pharmaceutical medicine
药品 drug medicine pharmaceutical
中药 traditional chinese medicine tcm
中成药 chinese patent proprietary medicine
化学药品 chemical drug
创新药 innovative drug
医疗器械 medical device instrument
生物医药 biomedicine biopharmaceutical biomedical
疫苗 vaccine
口罩 mask
核酸检测 nucleic acid test
生物制造 biomanufacturing bio-manufacturing
产品 product
新产品 new product
产能 capacity production
去产能 overcapacity capacity cut
生产线 production line
工厂 factory plant
灯塔工厂 lighthouse factory
数字化车间 digital workshop
产业链 industrial industry chain
供应链 supply chain
产业集群 industrial cluster
产业园 industrial park
工业园区 industrial park
开发区 development zone
经开区 economic development zone
高新区 high-tech zone
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
房屋 house housing building
施工面积 floor space construction under area
新开工面积 floor space newly started new
竣工面积 floor space completed area
销售面积 floor space sold sale area
待售面积 floor space unsold sale
建筑面积 floor space building area
房地产 real estate property
房地产开发 real estate development property
商品房 commercial commodity housing residential building
商品住宅 commercial residential housing home
住宅 residential housing residence home
新建商品住房 newly new commercial housing home
二手房 second-hand existing home house housing
住房 housing home house
住房面积 housing living floor space
保障性住房 affordable subsidized government-subsidized housing
保障房 affordable subsidized housing
保租房 affordable subsidized rental housing
公租房 public rental housing
公共租赁住房 public rental housing
廉租房 low-rent rental housing
经济适用房 affordable housing
租赁 rental lease leasing
棚户区 shanty shantytown rundown dilapidated
棚改 shanty shantytown rundown renovation rebuild
城中村 urban village
老旧小区 old aging residential community neighborhood
危房 dilapidated dangerous house
安居房 comfortable resettlement affordable housing
富民安居 housing prosperous settle
安置房 resettlement housing
保交楼 delivery pre-sold home housing
公积金 provident fund housing
住房公积金 housing provident fund
房价 house home housing price
物业 property management
小区 residential community neighborhood compound
社区 community neighborhood
街道 subdistrict street sub-district
居委会 neighborhood residents' committee residential
村委会 village villagers' committee
行政村 administrative village
自然村 natural village
村庄 village
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
城市群 city cluster agglomeration
都市圈 metropolitan area circle
新城 new town city
新区 new area district
城市更新 urban renewal regeneration
基础设施 infrastructure
新型基础设施 new infrastructure new-type
公共设施 public facility
地下管廊 underground utility tunnel corridor pipe gallery
综合管廊 utility tunnel corridor pipe gallery
管网 pipe network pipeline
供水 water supply
自来水 tap running water
饮用水 drinking water
饮水 drinking water
排水 drainage
海绵城市 sponge city
内涝 waterlogging flood
路灯 street lamp light streetlight
停车场 parking lot
停车位 parking space
公园 park
口袋公园 pocket park
绿道 greenway
绿化 greening green afforestation
绿地 green space
厕所 toilet latrine
公厕 public toilet
户厕 household toilet latrine
改厕 toilet renovate upgrade
加装电梯 elevator installed install
土地 land
国土 land territory national
建设用地 construction land
工业用地 industrial land
土地出让 land transfer sale
流转 transfer circulation
拆迁 demolition relocation
拆除 demolish dismantle removed
违法建筑 illegal construction structure building
宅基地 homestead house rural
承包地 contracted land
确权 right confirmation ownership registered
不动产 real estate immovable property
国土空间 territorial space land
工程 project engineering work
项目 project program
重大项目 major project key
重点项目 key project major
重大工程 major project
施工 construction build
竣工 complete completion
开工 start begin construction commence
在建 under construction
新建 build built new construct
扩建 expand expansion extension
改建 rebuild reconstruct renovated
改造 renovate upgrade refurbish transformation rebuild
建成 completed built complete
投产 production operation put
投用 put use operation
投入使用 put use operation
交付 deliver delivery delivered
复工 resume resumption work
搬迁 relocate relocation move
安置 resettle resettlement placement
装配式建筑 prefabricated building
加固 reinforce strengthen
修复 restore restoration repair
交通 transport transportation traffic
运输 transport transportation
综合交通 comprehensive transport
公路 highway road
高速公路 expressway highway freeway motorway
高速 expressway high-speed highway
国道 national highway
省道 provincial highway
四好农村路 rural road
道路 road
等级公路 graded classified highway
硬化路 hardened paved cement road
桥 bridge
桥梁 bridge
大桥 bridge
隧道 tunnel
收费站 toll station
铁路 railway rail railroad
高铁 high-speed railway rail
城际铁路 intercity railway
营业里程 operating mileage length operation
电气化 electrified electrification
复线 double-track double
列车 train
中欧班列 china-europe freight train
班列 freight train
铁海联运 rail-sea intermodal combined
多式联运 multimodal intermodal
火车站 railway train station
客运站 passenger station terminal bus
地铁 subway metro
轨道交通 rail transit
公交 bus public transit
公交线路 bus route line
公共交通 public transport transit
公共汽车 bus
出租车 taxi cab
出租汽车 taxi cab
网约车 online ride-hailing car
客运 passenger
客运量 passenger traffic volume trip
旅客 passenger traveler
旅客发送量 passenger trip departure sent
货运 freight cargo
货运量 freight cargo volume
货物 goods cargo freight
周转量 turnover kilometer
吞吐量 throughput handling volume
港口 port harbor
集装箱 container teu
标箱 teu container
码头 wharf dock terminal
泊位 berth
万吨级 deep-water ton
深水泊位 deep-water berth
航道 waterway channel
内河 inland river waterway
航运 shipping
水运 water waterway transport
水路 waterway water
海运 maritime sea shipping
航线 route line airline flight
通航城市 destination city served
航班 flight
起降架次 takeoff landing movement flight
起降 takeoff landing
机场 airport
民用机场 civil airport
通用机场 general aviation airport
通用航空 general aviation
民航 civil aviation air
航空 aviation air airline
航站楼 terminal
货邮吞吐量 cargo mail throughput
物流 logistics
冷链 cold-chain cold chain
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
配送 delivery distribution
邮政 postal post
邮政业 postal
邮政业务 postal business service
通信 communication telecom
电信 telecommunication telecom
电信业务 telecommunication telecom business service
固定电话 fixed-line fixed telephone phone landline
移动电话 mobile phone cellphone
电话普及率 telephone penetration phone
互联网 internet
宽带 broadband
移动宽带 mobile broadband
流量 traffic flow data
移动数据流量 mobile data traffic
网民 internet netizen user
上网人数 internet user
基站 base station
千兆 gigabit
物联网 internet things iot
卫星 satellite
北斗 beidou
网点 outlet branch
交通事故 traffic road accident
通达 reach access accessible
通车 open traffic operation
通航 open navigation
开通 open launch
外贸 foreign trade
对外贸易 foreign trade
进出口 import export foreign trade
进出口总额 import export trade value foreign
服务贸易 service trade
服务进出口 service import export trade
服务出口 service export
一般贸易 general ordinary trade
保税 bonded
综合保税区 comprehensive bonded zone
综保区 comprehensive bonded zone
边境小额贸易 small-scale border trade
边境 border
口岸 port border checkpoint
海关 customs
关税 tariff
退税 refund rebate tax
出口 export outbound shipped exit
出口额 export value
进口 import inbound
进口额 import value
贸易 trade
顺差 surplus
逆差 deficit
贸易伙伴 trade trading partner
跨境电商 cross-border e-commerce
跨境 cross-border
自贸区 free trade zone
自贸试验区 pilot free trade zone
自由贸易港 free trade port
自贸港 free trade port
自由贸易协定 free trade agreement
共建国家 belt road country partner
一带一路 belt road
沿线国家 along belt road country
东盟 asean
欧盟 eu european union
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
外资 foreign capital investment foreign-invested
外商投资 foreign investment foreign-invested
外商直接投资 foreign direct investment fdi
实际使用外资 actual utilized used foreign capital investment
利用外资 utilized used foreign capital investment
到位资金 fund paid-in place actual
合同外资 contracted contractual foreign capital
港澳台 hong kong macao taiwan
香港 hong kong
澳门 macao macau
台湾 taiwan
华侨 overseas chinese
对外投资 outbound overseas foreign investment
对外直接投资 outbound outward direct investment odi
非金融类 non-financial
境外 overseas abroad outside foreign
对外承包工程 foreign overseas contracted project
新签合同额 newly new signed contract value
合同额 contract contractual value
对外劳务合作 foreign labor service cooperation
劳务人员 labor worker
服务外包 service outsourcing
招商引资 attract investment
引进 attract introduce bring import
签约 sign contract agreement
签署 sign
合作协议 cooperation agreement
友好城市 sister friendship city
展会 exhibition expo fair
展览 exhibition
展商 exhibitor
博览会 expo exposition fair
进博会 import expo ciie
广交会 canton fair
服贸会 services trade fair ciftis
成交额 transaction turnover deal value
交易额 transaction trading turnover value
交易 transaction trading trade
交易量 trading transaction volume
负面清单 negative list
营商环境 business environment
世界五百强 fortune global 500
援助 aid assistance
对外援助 foreign aid assistance
国际合作 international cooperation
经济 economic economy
国民经济 national economy
国内生产总值 gdp gross domestic product
生产总值 gdp gross product
地区生产总值 gdp regional gross product
国民总收入 gross national income gni
增加值 added value-added value
第一产业 primary industry
第二产业 secondary industry
第三产业 tertiary services service
服务业 service services tertiary
现代服务业 modern service
生活性服务业 consumer life service
居民服务 household resident service
批发 wholesale
批发业 wholesale
零售 retail
零售业 retail
零售额 retail sale
社会消费品 consumer goods
住宿 accommodation lodging hotel
住宿业 accommodation hotel
餐饮 catering restaurant dining
餐饮业 catering
网上零售额 online retail sale
网上零售 online retail
实物商品 physical goods
电商 e-commerce
电子商务 e-commerce
直播 live livestream livestreaming
直播带货 livestream livestreaming sale
网购 online shopping
以旧换新 trade-in replacement old new
消费 consumption consumer spending
消费者 consumer
消费品 consumer goods
居民消费价格 consumer price cpi
物价 price
出厂价格 producer ex-factory price
购进价格 purchase purchasing price
通货膨胀 inflation
最终消费 final consumption
净出口 net export
内需 domestic demand
贡献率 contribution contributed
固定资产 fixed asset
固定资产投资 fixed asset investment
民间投资 private non-governmental investment
投资 investment invest
计划投资 planned investment
总投资 investment overall
财政 budget fiscal finance
财政收入 fiscal government revenue
财政支出 fiscal government expenditure spending
一般公共预算 general public budget
国有资本经营 state capital operating state-owned
国有资本 state capital state-owned
社会保险基金 social insurance fund
预算 budget
转移支付 transfer payment
中央财政 central government finance fiscal
地方政府 local government
税收 tax taxation
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
罚款 fine penalty
收费 fee charge toll
补贴 subsidy allowance
补助 subsidy allowance assistance grant
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
赤字 deficit
收入 income revenue earnings
支出 spending expenditure
可支配收入 disposable income
经营性收入 operating business income
财产净收入 net property income
转移净收入 net transfer income
人均纯收入 capita net income
恩格尔系数 engel coefficient
食品烟酒 food tobacco liquor alcohol
衣着 clothing
居住 residence housing living
教育文化娱乐 education culture recreation entertainment
医疗保健 health care medical
工资 wage salary pay
拖欠工资 arrears unpaid wage
月均收入 monthly average income
年收入 annual income revenue
营业收入 revenue operating business income
主营业务收入 main business revenue
销售额 sale value turnover
销售 sale sell sold
销量 sale volume
销售量 sale volume
利润 profit
净利润 net profit
营业利润 operating profit
亏损 loss deficit
利润率 profit margin
资产 asset
净资产 net asset
资产负债率 debt-to-asset liability-to-asset asset-liability ratio leverage
负债 liability debt
注册资本 registered capital
成本 cost
费用 cost fee expense
价格 price
保有量 ownership stock inventory
不变价 constant comparable price
实际 real actual
同比 year-on-year year compared
环比 month-on-month quarter-on-quarter
百分点 percentage point
占比 proportion share accounted percent
比重 proportion share accounted
比例 proportion ratio percentage
份额 share
增速 pace speed
增长 grow rise up
上升 rise rose up
提高 raise improve rose up
下降 decline decrease drop fall reduce
降低 reduce lower cut decrease
减少 reduce decrease decline fewer
回落 fall drop ease
翻番 double doubled
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
银行 bank banking
商业银行 commercial bank
银行业 banking
村镇银行 village township rural bank
农村信用社 rural credit cooperative
小额贷款公司 microcredit small loan company
广义货币 broad money m2
社会融资规模 social financing aggregate
融资 financing finance raise
直接融资 direct financing
存款 deposit
各项存款 deposit
本外币 rmb foreign currency renminbi
储蓄 saving deposit
住户 household
贷款 loan lending
各项贷款 loan
余额 balance outstanding
涉农贷款 agriculture-related agricultural loan
中长期贷款 medium long-term loan
短期贷款 short-term loan
普惠小微贷款 inclusive small micro loan
普惠金融 inclusive finance
房贷 mortgage housing loan
个人住房贷款 housing mortgage individual personal loan
助学贷款 student loan
扶贫小额信贷 poverty microcredit small loan
授信 credit line
信用贷款 credit unsecured loan
信贷 credit loan
不良贷款 non-performing bad loan npl
利率 interest
利息 interest
汇率 exchange
外汇 foreign exchange
数字人民币 digital yuan e-cny rmb
人民币 yuan rmb renminbi
美元 dollar us usd
存款准备金 reserve requirement deposit
保险 insurance
保险业 insurance
保费 premium
保费收入 premium insurance income
财产险 property insurance
财险 property insurance
人身险 life personal insurance
寿险 life insurance
健康险 health insurance
意外险 accident casualty insurance
车险 auto car motor insurance
赔付 claim payout indemnity compensation
理赔 claim settlement
赔款 claim indemnity compensation
风险保障 risk protection coverage
证券 securities security
证券市场 securities market
股票 stock share equity
上市公司 listed company
上市 listed list ipo
新三板 neeq third board
科创板 star market
创业板 chinext
市值 market capitalization value
基金 fund
期货 futures
理财 wealth management
公司债 corporate bond
担保 guarantee
支付 payment pay
移动支付 mobile payment
银行卡 bank card
信用卡 credit card
创业投资 venture capital
非法集资 illegal fundraising fund-raising
企业 enterprise company firm business
市场主体 market entity business player
经营主体 business entity market operator
新登记 newly registered new
登记 register registered registration
注册 register registered
注销 cancel deregister deregistration
个体工商户 individual self-employed business household
私营企业 private enterprise business
民营企业 private enterprise company
民营 private
民营经济 private economy sector
非公有制经济 non-public economy sector
国有 state-owned state
国有企业 state-owned enterprise soe
国企 state-owned enterprise soe
中央企业 central state-owned centrally-administered enterprise soe
央企 central state-owned enterprise soe
国有控股 state-holding state-controlled state-owned
集体 collective
混合所有制 mixed-ownership mixed ownership
小微 small micro
小微企业 small micro enterprise business
中小企业 small medium medium-sized enterprise sme
中小微企业 micro small medium-sized enterprise msme
龙头企业 leading flagship enterprise
农业产业化 agricultural industrialization
限额以上 above designated size quota
高新技术企业 high-tech new technology enterprise
专精特新 specialized sophisticated distinctive srdi little giant
小巨人 little giant
单项冠军 single champion manufacturing
独角兽 unicorn
创业 startup entrepreneurship business start
孵化器 incubator
众创空间 maker space mass makerspace
企业家 entrepreneur
商会 chamber commerce
协会 association
公司 company corporation
集团 group
总部 headquarters
子公司 subsidiary
合作社 cooperative
供销合作社 supply marketing cooperative
村集体 village collective
村级集体经济 village collective economy
破产 bankruptcy bankrupt
股权 equity share stake
品牌 brand
老字号 time-honored brand
商标 trademark
商场 mall department store shopping
百货店 department store
超市 supermarket
便利店 convenience store
门店 store outlet shop
商圈 business commercial district
购物中心 shopping mall center
夜市 night market
夜间经济 night nighttime economy
家政 domestic housekeeping household
家政服务 domestic household housekeeping service
会展 exhibition convention
广告 advertising advertisement
法律服务 legal service
律师 lawyer attorney
律师事务所 law firm
质量 quality
抽检 sampling spot check inspection
合格率 qualified pass qualification
合格 qualified pass
标准 standard
行业标准 industry industrial standard
认证 certification certified
许可证 license permit
专利 patent invention
政府采购 government procurement
采购 procurement purchase
公共资源交易 public resource trading transaction
收购 purchase buy acquisition acquire
人口 population people
总人口 population
常住人口 resident permanent population
流动人口 floating migrant population
出生人口 birth born newborn
出生率 birth
死亡率 death mortality
死亡 death die died dead
自然增长率 natural
男性 male men man
女性 female women woman
妇女 women woman
孕妇 pregnant women maternal
孕产妇 pregnant maternal women
母亲 mother
婴儿 infant baby
新生儿 newborn neonatal
婴幼儿 infant toddler
儿童 child children
幼儿 child preschool infant
未成年人 minor juvenile under
青少年 teenager youth adolescent juvenile
青年 youth young
劳动年龄人口 working-age population
劳动力 labor labour workforce
老年人 elderly senior older aged
老年人口 elderly older aged population
老人 elderly senior older
老龄化 aging ageing
高龄津贴 old-age elderly allowance
百岁老人 centenarian
孤儿 orphan
留守儿童 left-behind children child
困境儿童 children difficulty disadvantaged
空巢老人 empty-nest elderly
家庭 family household
家庭户 family household
户籍 household registration hukou
落户 settle household registration permanent
户数 household
农民 farmer peasant
农民工 migrant worker rural
外出农民工 migrant worker rural
返乡 return returning hometown
新型职业农民 professional farmer new-type
居民 resident people household
全体居民 resident national
市民 citizen resident
村民 villager
群众 people public masses
困难群众 people difficulty needy poor
少数民族 ethnic minority
民族 ethnic nationality
汉族 han
藏族 tibetan
维吾尔族 uygur uyghur
回族 hui
民族乡 ethnic township
民族团结 ethnic unity solidarity
自治区 autonomous region
自治州 autonomous prefecture
自治县 autonomous county
宗教 religious religion
清真寺 mosque
寺庙 temple
残疾人 disabled disability
残疾 disabled disability
无障碍 barrier-free accessible accessibility
志愿者 volunteer
志愿服务 volunteer voluntary service
慈善 charity charitable
捐款 donate donation
捐赠 donate donation
红十字 red cross
献血 blood donation donate
社会组织 social organization
社会团体 social association organization group
基金会 foundation
社会工作者 social worker
网格员 grid worker
结婚 marriage marry married
离婚 divorce
计划生育 family planning
预期寿命 life expectancy
退役军人 veteran ex-serviceman retired military
军人 soldier military serviceman
烈士 martyr
烈士纪念设施 martyr memorial facility
优抚对象 entitled special care
优抚 special care preferential
个人 individual personal
人才 talent professional
高层次人才 high-level talent high-caliber
高技能人才 highly skilled high-skilled talent
技能人才 skilled talent worker
技术工人 skilled worker technician
外国人 foreigner foreign
留学生 overseas international student
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
委员 member committee
劳动模范 model worker
获奖 award prize winner
就业 job employment employed work
从业人员 employed employee worker staff
岗位 post position job
公益性岗位 public welfare post job
护林员 forest ranger
下岗失业人员 laid-off unemployed
就业困难人员 difficulty finding job employment
失业 unemployment jobless unemployed
转移就业 transfer employment nonagricultural job
务工 work migrant employed
灵活就业 flexible employment flexibly
职工 employee worker staff
在职职工 in-service employee worker
在岗职工 on-post employee staff worker
退休 retire retired retirement
机关事业单位 government public institution
事业单位 public institution
工会 trade union
劳动合同 labor contract
工伤 work-related injury
社会保险 social insurance security
社会保障 social security
社会保障卡 social security card
社保 social security insurance
养老保险 pension old-age insurance endowment
基本养老保险 basic pension old-age insurance endowment
新农保 rural pension old-age new
养老金 pension
基础养老金 basic pension
个人养老金 private individual pension
医疗保险 medical health insurance
基本医疗保险 basic medical health insurance
医保 medical health insurance
新农合 rural cooperative medical
大病保险 serious critical illness disease insurance
失业保险 unemployment insurance
生育保险 maternity childbirth insurance
长期护理保险 long-term care insurance
参保 insured covered participate insurance
参保率 insured coverage
低保 subsistence allowance minimum living
最低生活保障 subsistence allowance minimum living
特困 extreme extremely poverty destitute
临时救助 temporary assistance relief
救助 assist aid assistance relief help
社会救助 social assistance relief
社会福利 social welfare
福利院 welfare home institution
福利彩票 welfare lottery
彩票 lottery
养老 elderly care old-age pension senior
养老服务 elderly senior care service
养老机构 elderly nursing care home institution
敬老院 nursing home elderly
居家养老 home-based elderly care
托育 childcare nursery
托位 childcare nursery place slot
儿童福利 child welfare
助餐 meal elderly canteen
食堂 canteen
贫困 poverty poor impoverished
扶贫 poverty alleviation relief
脱贫 lifted poverty escape alleviation shake
脱贫攻坚 poverty alleviation
脱贫县 county lifted poverty
贫困村 poor impoverished village
贫困县 poor impoverished county
贫困户 poor impoverished household
贫困发生率 poverty headcount incidence
贫困地区 poor impoverished area
建档立卡 registered poor documented poverty
防止返贫 prevent returning relapse poverty
易返贫致贫 risk poverty falling
监测对象 monitored monitoring
易地扶贫搬迁 relocation poverty relocated inhospitable
易地搬迁 relocation relocated
移民 migrant resettled relocation
帮扶车间 assistance workshop
产业扶贫 industry poverty alleviation
帮扶 assistance help support assist
对口支援 pairing paired assistance partner
东西部协作 east-west eastern western collaboration cooperation
衔接资金 transitional bridging fund
乡村振兴 rural revitalization vitalization
美丽乡村 beautiful village countryside
人居环境 living environment
一村一品 one village product
共同富裕 common prosperity
职业培训 vocational training
技能培训 skill training
职业技能 vocational skill
培训 train training
教育 education educational
教育经费 education funding expenditure
学校 school
学前教育 preschool early
幼儿园 kindergarten preschool
普惠性幼儿园 public-interest inclusive affordable kindergarten
公办 public state-run
民办 private non-government privately-run
在园幼儿 kindergarten children enrolled
入园率 preschool kindergarten enrollment
义务教育 compulsory education
九年义务教育 nine-year compulsory education
义务教育阶段 compulsory education
巩固率 retention consolidation
小学 primary elementary
小学生 primary pupil elementary
初中 junior middle lower secondary
中学 middle secondary high school
中小学 primary secondary middle school
中小学生 primary secondary middle student
高中 senior high upper secondary
普通高中 senior high regular upper secondary
高中阶段 senior high upper secondary
中等职业 secondary vocational
职业学校 vocational school
职业教育 vocational education
高等职业 higher vocational
高职院校 higher vocational college
技工学校 technical school skilled
技工院校 technical school college
高等教育 higher education tertiary
高等学校 higher learning university college institution
普通高校 regular university college higher
高校 university college higher
大学 university college
本科 undergraduate bachelor
普通本专科 undergraduate college regular
本专科 undergraduate college
专科 junior college specialist
研究生 postgraduate graduate
硕士 master
博士 doctoral doctorate phd
博士后 postdoctoral post-doctoral
大学生 college university student
大专以上 junior college above
学位 seat degree place
一流大学 first-class world-class university
特殊教育 special education
成人教育 adult education
文盲 illiterate illiteracy
文盲率 illiteracy
受教育年限 year schooling education
入学率 enrollment enrolment
毛入学率 gross enrollment enrolment
净入学率 net enrollment enrolment
升学率 promotion proceed enrollment
学生 student pupil
在校生 student enrolled enrollment
在校学生 student enrolled enrollment
招生 enroll admit recruit new enrollment
录取 admit admission enroll
毕业生 graduate
毕业 graduate graduation
应届毕业生 fresh graduate
高考 college entrance exam gaokao
考生 candidate examinee
教师 teacher faculty
专任教师 full-time teacher
教职工 teaching staff faculty
特岗教师 special-post special post teacher
教学点 teaching point site
班级 class
课后服务 after-school service
校外培训 after-school off-campus training tutoring
校舍 school building schoolhouse
寄宿制 boarding
双语教育 bilingual education
普通话 putonghua mandarin
营养餐 meal nutrition nutritious
营养改善计划 nutrition improvement meal
资助 subsidize aid financial support
奖学金 scholarship
助学金 grant stipend
学费 tuition
卫生 health hygiene sanitation
医疗 medical
医疗卫生机构 medical health institution
医院 hospital
公立医院 public hospital
社会办医 private non-public hospital medical
三级医院 tertiary hospital
二级医院 secondary hospital
综合医院 general hospital
中医 tcm traditional chinese medicine
中医药 tcm traditional chinese medicine
中医院 tcm traditional chinese hospital
妇幼保健院 maternal child health maternity hospital center
乡镇卫生院 township health center clinic hospital
卫生院 health center clinic
村卫生室 village clinic
卫生室 clinic
诊所 clinic
公共卫生 public health
疾病预防控制 disease prevention control
急救 emergency first aid
发热门诊 fever clinic
方舱医院 makeshift temporary hospital
床位 bed
卫生技术人员 health technician medical professional technical personnel
卫生人员 health medical worker personnel
医务人员 medical worker staff personnel
医护人员 medical worker staff
医生 doctor physician
家庭医生 family doctor
全科医生 general practitioner
村医 village rural doctor
执业医师 doctor physician licensed practicing
执业助理医师 assistant doctor physician licensed practicing
医师 doctor physician
护士 nurse
药师 pharmacist
药店 pharmacy drugstore
诊疗 diagnosis treatment visit
总诊疗人次 visit outpatient diagnosis treatment
门诊 outpatient clinic
住院 inpatient hospitalization hospitalized
出院 discharge discharged
患者 patient
病人 patient
病例 case
确诊 confirmed diagnosed
治愈 cured recovered recover
无症状感染者 asymptomatic
感染者 infected infection
感染 infection infected
疫情 epidemic covid-19 pandemic outbreak
新冠肺炎 covid-19
接种 vaccination vaccinate dose inoculation
剂次 dose
检测 test testing detection
筛查 screening screen
两癌筛查 breast cervical cancer screening
体检 checkup physical check-up examination
健康 health healthy
健康档案 health record file
慢性病 chronic disease
高血压 hypertension blood pressure
糖尿病 diabetes
癌症 cancer
肿瘤 tumor cancer
结核病 tuberculosis tb
肺结核 tuberculosis tb pulmonary
艾滋病 aids hiv
肝炎 hepatitis
血吸虫病 schistosomiasis
包虫病 echinococcosis hydatid
大骨节病 kashin-beck disease
地方病 endemic disease
传染病 infectious communicable disease
职业病 occupational disease
白内障 cataract
先心病 congenital heart disease
手术 surgery operation
康复 rehabilitation recovery
康复服务 rehabilitation service
婴儿死亡率 infant mortality
住院分娩率 hospital delivery birth childbirth
近视 myopia nearsighted
集中采购 centralized procurement volume-based
远程医疗 telemedicine remote medical
医联体 medical consortium consortia
医共体 medical community consortium county
环境 environment environmental
生态环境 ecological environment eco-environment
生态 ecological ecology eco
生态保护红线 ecological redline red line protection
生态文明 ecological civilization
空气 air
优良天数 good days air day quality
重污染天数 heavy heavily polluted days day
污染 pollution pollutant polluted
污染物 pollutant
大气 air atmosphere atmospheric
细颗粒物 pm2.5 fine particulate
可吸入颗粒物 pm10 inhalable particulate
颗粒物 particulate
臭氧 ozone
二氧化硫 sulfur sulphur dioxide
二氧化氮 nitrogen dioxide
氮氧化物 nitrogen oxide
二氧化碳 carbon dioxide
碳排放 carbon emission
碳排放强度 carbon emission intensity
碳市场 carbon market
碳汇 carbon sink
碳达峰 carbon peak peaking
碳中和 carbon neutrality neutral
温室气体 greenhouse gas
化学需氧量 chemical oxygen demand cod
氨氮 ammonia nitrogen
浓度 concentration density
排放 emission discharge emit
排放量 emission discharge
超低排放 ultra-low emission
排污许可证 pollutant discharge permit
减排 emission reduction cut
节能 energy-saving conservation efficient
低碳 low-carbon
绿色 green
绿色发展 green development
循环经济 circular economy
综合利用 comprehensive utilization
回收 recycle recycling recovery
再生资源 renewable recycled recyclable resource
资源化利用 resource utilization recycling
固体废物 solid waste
危险废物 hazardous waste
医疗废物 medical waste
粪污 manure waste
水质 water quality
地表水 surface water
地下水 groundwater underground
断面 section monitoring
国考断面 state-assessed national section monitored
劣五类 inferior grade class v
黑臭水体 black malodorous odorous smelly foul water
饮用水水源 drinking water source
水源地 water source
近岸海域 coastal nearshore offshore waters
海洋 marine ocean maritime sea
海岸线 coastline shoreline
海水淡化 desalination seawater
污水 sewage wastewater
污水处理厂 sewage wastewater treatment plant
生活污水 domestic sewage household wastewater
废水 wastewater
再生水 reclaimed recycled water
垃圾 waste garbage rubbish refuse
生活垃圾 domestic waste household garbage
垃圾分类 waste garbage sorting classification
无害化处理 harmless treatment disposal
垃圾焚烧 waste incineration incinerate garbage
餐厨垃圾 kitchen food waste
噪声 noise
森林 forest
森林覆盖率 forest coverage
森林蓄积量 forest stock volume timber
林地 forestland forest woodland
林草 forest grass grassland forestry
造林 afforestation tree planting plant
人工造林 artificial planted afforestation
植树 tree plant planting
义务植树 voluntary tree planting
退耕还林 farmland returned forest grain-for-green converting
退牧还草 grazing pasture returned grassland
植被 vegetation
封山育林 mountain closed closure forest
防护林 shelterbelt shelter forest
公益林 public welfare forest non-commercial
天然林 natural forest
人工林 planted plantation forest
经济林 economic forest
湿地 wetland
红树林 mangrove
沙漠 desert
沙化 desertification desertified sandy
荒漠化 desertification desertified
防沙治沙 desertification sand prevention control
水土流失 soil erosion water loss
水土保持 soil water conservation
流域 basin river
长江 yangtze river
黄河 yellow river
长江经济带 yangtze river economic belt
长三角 yangtze delta
大湾区 greater bay area
京津冀 beijing-tianjin-hebei
河流 river
河道 river channel watercourse
河长 river chief
湖泊 lake
冰川 glacier
自然保护区 nature reserve natural
自然保护地 nature natural protected reserve area
国家公园 national park
风景名胜区 scenic historic area
世界遗产 world heritage
野生动物 wildlife wild animal
野生动植物 wildlife wild animal plant
生物多样性 biodiversity
物种 species
濒危 endangered
大熊猫 giant panda
藏羚羊 tibetan antelope
东北虎 siberian amur tiger
雪豹 snow leopard
候鸟 migratory bird
鸟类 bird
古树名木 ancient old tree
长江禁渔 yangtze fishing ban
气候 climate
气象 meteorological weather
气温 temperature air
降水 precipitation rainfall
降水量 precipitation rainfall
台风 typhoon
暴雨 rainstorm heavy rain downpour
洪涝 flood flooding waterlogging
洪水 flood
防洪 flood control
地震 earthquake quake
地质灾害 geological disaster hazard
滑坡 landslide
自然灾害 natural disaster
灾害 disaster
灾区 disaster affected area
灾后重建 post-disaster reconstruction
直接经济损失 direct economic loss
损失 loss
紧急转移 evacuated evacuation emergency
转移安置 evacuated relocated resettled
水利 water conservancy
水利设施 water conservancy facility
水库 reservoir
大型水库 large reservoir
病险水库 dilapidated dangerous unsafe reservoir
除险加固 reinforcement reinforced danger
堤防 dike embankment levee
水资源 water resource
水资源总量 water resource
用水量 water consumption use usage
用水 water consumption use
蓄水量 water storage
南水北调 south-to-north water diversion
节水 water-saving conservation
文化 culture cultural
文化产业 cultural culture industry
公共文化 public cultural culture
公共文化服务 public cultural service
文化馆 cultural center culture
文化站 cultural station center
文化中心 cultural center
文化设施 cultural facility
艺术表演 art performance performing
艺术表演团体 art performing troupe group
演出 performance show
演出场次 performance show
剧场 theater theatre
剧团 troupe opera
戏曲 opera traditional
音乐 music
美术馆 art gallery museum
博物馆 museum
纪念馆 memorial museum hall
图书馆 library
公共图书馆 public library
藏书 collection book
农家书屋 rural library bookstore farmhouse reading
书店 bookstore
图书 book
期刊 periodical magazine journal
报纸 newspaper
出版物 publication
新闻 news press
新闻出版 press publication
版权 copyright
档案 archive file
文物 relic cultural artifact
文物保护单位 cultural relic protected site unit
不可移动文物 immovable cultural relic
可移动文物 movable cultural relic
考古 archaeological archaeology
遗址 site ruin
历史文化名城 historic historical cultural city
传统村落 traditional village
非遗 intangible cultural heritage
传承人 inheritor bearer
红色旅游 red tourism revolutionary
电影 film movie
影院 cinema theater
票房 box office
动漫 animation anime
电视剧 tv drama series television
电视 television tv
广播 radio broadcast
有线电视 cable television tv
短视频 short video
游戏 game gaming
全民阅读 nationwide public reading
体育 sport sports
体育产业 sports industry
体育场馆 stadium sports gymnasium venue
体育场地 sports venue ground
体育馆 gymnasium stadium
健身 fitness
全民健身 national public fitness
健身设施 fitness facility
运动员 athlete
教练员 coach
裁判员 referee judge
冠军 champion championship
金牌 gold medal
银牌 silver medal
铜牌 bronze medal
奖牌 medal
世界纪录 world record
赛事 competition event game
比赛 competition match contest
奥运会 olympic olympics games
冬奥会 winter olympic olympics games
亚运会 asian games
马拉松 marathon
足球 football soccer
篮球 basketball
冰雪 ice snow winter
冰雪运动 ice snow winter sports
滑雪场 ski resort
旅游 tourism tourist travel
旅游业 tourism
文旅 culture tourism cultural
入境 inbound entry
出境 outbound exit
游客 tourist visitor traveler
接待 receive host visit
过夜游客 overnight tourist visitor
出游 trip travel
人次 visit trip person-time visitor
人均花费 capita spending
景区 scenic attraction spot
星级景区 star-rated scenic
度假区 resort
旅行社 travel agency
导游 guide tour
星级酒店 star-rated hotel
酒店 hotel
客房 room guest
入住率 occupancy
民宿 homestay guesthouse
全域旅游 all-for-one holistic tourism
春节 spring festival chinese new year
国庆 national day
黄金周 golden week
假期 holiday vacation
免签 visa-free
签证 visa
护照 passport
乐园 park amusement theme
科技 science technology sci-tech
科学技术 science technology
创新 innovation innovative
科研 research scientific
研究机构 research institution
新型研发机构 new-type r&d research institution
研发 r&d research development
研发经费 r&d research expenditure spending
研发强度 r&d research intensity
基础研究 basic research
科技成果 scientific technological achievement
成果转化 commercialization transfer application
科技特派员 technology science commissioner sci-tech
科学家 scientist
工程师 engineer
技术人员 technician technical personnel
专业技术人员 professional technical technician
科普 popularization science
科技馆 science technology museum
重点实验室 key laboratory lab
实验室 laboratory lab
工程研究中心 engineering research center
技术中心 technology technical center
技术创新中心 technology innovation center
发明 invention
发明专利 invention patent
有效发明专利 valid effective invention patent
有效专利 valid patent
授权 granted authorize authorized
授权量 granted authorized authorization
国际专利 international patent pct
知识产权 intellectual property
质押融资 pledge financing
技术合同 technology technical contract
技术交易 technology transaction
论文 paper thesis
航天 space aerospace spaceflight
航天员 astronaut taikonaut
发射 launch launched
火箭 rocket
载人航天 manned crewed space
空间站 space station
量子 quantum
人工智能 artificial intelligence ai
大模型 large model language
大数据 big data
云计算 cloud computing
区块链 blockchain
算力 computing power
数据中心 data center
数据 data
数据要素 data element factor
数字经济 digital economy
数字化 digital digitalization digitization
数字化转型 digital transformation
数字产业化 digital industrialization
数字乡村 digital village countryside
信息化 informatization information it
信息技术 information technology it
软件 software
软件业务收入 software revenue business
标识解析 identification resolution
平台 platform
网站 website
网络 network online internet
网络安全 cybersecurity network security cyber
在线 online
线上 online
智能 smart intelligent
视频 video
用户 user subscriber
活跃用户 active user
政务服务 government service
一网通办 one-stop unified online government
政府 government
国务院 state council
中国共产党 communist party cpc
党委 party committee
全国人大 national people's congress npc
人大常委会 people's congress standing committee npc
政协 cppcc political consultative
建议 suggestion proposal
议案 motion bill
提案 proposal
答复 reply respond
办结 handled settled concluded processed
法律 law legal
法规 regulation
行政法规 administrative regulation
立法 legislation legislative
修订 revise amend
制定 formulate make enact
政策 policy
审批 approval approve examination
行政审批 administrative approval
取消 cancel abolish remove eliminate
事项 item matter
证照 license certificate
营业执照 business license
电子社保卡 electronic social security card
行政复议 administrative reconsideration review
行政诉讼 administrative litigation lawsuit
行政处罚 administrative penalty punishment
改革 reform
试点 pilot trial
示范县 demonstration county
示范基地 demonstration base
基地 base
检查 inspection check inspect
整改 rectification rectify correct
审计 audit
统计 statistics statistical
普查 census
信访 petition letter complaint
投诉 complaint
举报 report tip-off
热线 hotline
监督 supervision oversight
监管 supervision regulation
纪检监察 discipline inspection supervision
腐败 corruption corrupt
贪污 embezzlement corruption
行贿 bribery bribe
受贿 bribery bribe
立案 file filed case investigation
处分 punish punished disciplinary
党纪政务处分 punish disciplinary party
中央八项规定 eight-point decision rule
追逃 fugitive
外逃人员 fugitive
公安机关 public security organ police
警察 police officer
民警 police officer
治安 public security order
刑事案件 criminal case
刑事犯罪 crime criminal
犯罪 crime criminal offense
嫌疑人 suspect
抓获 arrest capture catch caught
逮捕 arrest
起诉 prosecute prosecution indict
公益诉讼 public interest litigation
诉讼 litigation lawsuit
案件 case
命案 homicide murder
盗窃 theft
诈骗 fraud scam
毒品 drug narcotics
吸毒人员 drug addict user
走私 smuggling
黑恶势力 gang mafia organized
扫黑除恶 gang organized crime crackdown
恐怖主义 terrorism terrorist
假冒伪劣 counterfeit fake shoddy
侵权 infringement
查处 investigate punish handle
查获 seize seized
涉案 involved
法院 court
人民法院 people's court
检察院 procuratorate
检察机关 procuratorate procuratorial organ
检察官 procurator prosecutor
法官 judge
审判 trial
审结 conclude close concluded
结案 conclude close settled
判决 judgment verdict ruling
判处 sentence sentenced
执行 enforce enforcement execute
失信被执行人 dishonest defaulter judgment
调解 mediation mediate
人民调解 people's mediation
调解员 mediator
纠纷 dispute
仲裁 arbitration
公证 notarization notary notarial
司法 judicial justice
法律援助 legal aid
监狱 prison jail
安全 safety security safe
安全生产 workplace work safety production
生产安全事故 workplace safety accident work
事故 accident
死亡人数 death toll fatality
受伤 injured injury
火灾 fire
消防 fire fighting firefighting
消防员 firefighter
救援 rescue
应急管理 emergency management
应急避难场所 emergency shelter
隐患 hazard hidden risk danger
群众安全感 public sense security
满意度 satisfaction satisfied
维和 peacekeeping
选民 voter
全国 national nationwide country china
全省 province provincial provincewide
全市 city municipal citywide
全区 region regional autonomous district
全年 year full-year annual
全球 global world worldwide
世界 world global
国际 international
国内 domestic home
国家 national state country
国家级 national national-level state-level
省级 provincial provincial-level
市级 municipal city-level
地级市 prefecture-level prefectural city
县级市 county-level city
县级 county county-level
县乡村 county township village
直辖市 municipality
省会 provincial capital
东部 eastern east
中部 central
西部 western west
东北 northeast northeastern
西北 northwest northwestern
西南 southwest southwestern
沿海 coastal
山区 mountainous mountain
革命老区 old revolutionary base
民族地区 ethnic minority area
东部地区 eastern region
上半年 half first
下半年 half second
一季度 first quarter
二季度 second quarter
三季度 third quarter
四季度 fourth quarter
季度 quarter quarterly
前三季度 three quarters first
年末 end year-end year
年底 end year-end year
年初 beginning start year
年均 annual average annually year
每年 annual year annually every
日均 daily average day
去年 last year previous
上年同期 same period previous last
十三五 13th five-year plan
十四五 14th five-year plan
十二五 12th five-year plan
党的二十大 20th cpc party congress
累计 cumulative accumulated accumulative
总额 aggregate amount
其中 which including among
人均 capita per
户均 household per average
亩均 mu per
平均 average mean
每人 per person each
每户 per household
每千人 per thousand 1000 people
每万人 per ten thousand 10000 people
每百户 per hundred 100 household
每十万人 per 100000 people
最高 highest maximum record peak
最低 lowest minimum
最大 largest biggest maximum
最长 longest
首次 first
排名 rank ranking ranked
超过 exceed surpass more over
突破 exceed surpass break top
达到 reach hit
不足 less under insufficient
以上 above more over
以下 below less under
一半 half
全覆盖 full coverage cover covered all
覆盖 cover coverage
覆盖率 coverage
覆盖面 coverage
普及率 popularization penetration coverage
利用率 utilization
达标率 standard compliance qualified
自给率 self-sufficiency
国产化率 localization domestic
目标 target goal
预期目标 target expected anticipated
规模 scale size
能力 capacity capability ability
密度 density
面积 area space
里程 mileage length
金额 amount value sum
机构 institution agency organization
单位 unit organization institution
部门 department sector
组织 organization organize
成员 member
成员国 member state
会员 member
人员 personnel people staff
人数 people person
平方米 square meter
平方公里 square kilometer km
立方米 cubic meter
公顷 hectare
千瓦时 kilowatt-hour kwh kilowatt
千瓦 kilowatt kw
推广 promote popularize
建设 build construction develop
建立 establish set build
成立 establish found set
设立 establish set
完成 complete finish accomplish
投入 invest input spend
下达 allocate issue
拨付 allocate appropriate disburse
发放 issue distribute grant disburse
兑现 honor paid deliver
筹集 raise
支持 support
惠及 benefit
受益 benefit beneficiary
保护 protect protection conservation
治理 control governance treatment harness
整治 rectify improve remediation renovation
淘汰 phase eliminate obsolete
关停 shut close closed
关闭 close shut
更新 update renew replace upgrade
安装 install
配备 equip
购买 purchase buy
购置 purchase buy
租用 rent lease
使用 use
处理 treatment process handle
处置 disposal dispose handle
生产 produce production manufacture
加工 process processing
制造 manufacture make
供应 supply
储备 reserve stockpile
运营 operate operation
举办 hold host organize
参与 participate involve participation
派遣 dispatch send
选派 select send dispatch
招聘 recruit recruitment hire
吸纳 absorb employ hire
带动 drive lead create bring
吸引 attract
培育 cultivate foster nurture
培养 train cultivate
认定 recognize recognized certified identify
入选 select selected included
授予 award confer granted
表彰 commend honor
批准 approve
验收 acceptance inspection accepted
排查 inspect check screen investigate
监测 monitor monitoring
监测站 monitoring station
监测点 monitoring point site
调查 survey investigation investigate
抽查 spot check random
发布 release issue publish
颁发 issue award grant
办理 handle process
收治 treat admit
救治 treatment treat
治疗 treat treatment
就医 medical treatment
就诊 visit doctor medical
入学 enroll school attend
报销 reimburse reimbursement
结算 settlement settle
缴纳 pay contribute
缴费 payment contribution pay
免除 exempt waive
免费 free
延长 extend
压减 cut reduce
削减 cut reduce
节约 save saving
恢复 restore resume recover
通电 electricity power access
通网 internet access
开放 open opening
改善 improve improvement
持证 certified certificate licensed
获得 obtain receive win gain
荣获 win award
申请 apply application
修建 build construct built
疏浚 dredge dredging
养护 maintenance maintain
维修 repair maintenance
偿还 repay
还款 repayment repay
处罚 punish penalty
重建 rebuild reconstruction
首飞 maiden flight
下线 roll off-line
装卸 loading handling
停产 suspend production halt
复产 resumption production resume
转让 transfer
参观 visit
下载 download`;
